package dev.autogen.plan;

/**
 * How what takes its time in a table in use is done.
 *
 * @param shadowsTypes whether a change of a type that PostgreSQL would rewrite the table for
 *     happens in a column beside it
 * @param renamesGradually whether old and new names work side by side for a while
 */
public record PlanStrategy(boolean shadowsTypes, boolean renamesGradually) {
  public static final PlanStrategy DEFAULT = new PlanStrategy(true, false);
}
