package dev.autogen.plan;

/**
 * How what takes its time in a table in use is done.
 *
 * @param shadowsTypes whether a change of a type that PostgreSQL would rewrite the table for
 *     happens in a column beside it
 */
public record Strategy(boolean shadowsTypes) {
  public static final Strategy DEFAULT = new Strategy(true);
}
