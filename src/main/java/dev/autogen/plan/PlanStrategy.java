package dev.autogen.plan;

/**
 * Which recipes are used for slow changes of tables in use.
 *
 * @param shadowsTypes whether a type change that would rewrite the table uses a shadow column
 * @param renamesGradually whether old and new names both work until the contract phase
 */
public record PlanStrategy(boolean shadowsTypes, boolean renamesGradually) {
  public static final PlanStrategy DEFAULT = new PlanStrategy(true, false);
}
