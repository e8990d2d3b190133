package dev.autogen.tenant;

/**
 * What came out for one of many databases.
 *
 * @param state in a word
 * @param detail the rest of the line
 */
public record TenantResult(Tenant tenant, State state, String detail, long milliseconds) {
  /** How a database came out of a run, or stands. */
  public enum State {
    /** Migrations were applied. */
    UPGRADED,
    /** All was applied before. */
    CURRENT,
    /** Migrations wait. */
    BEHIND,
    /** History and files do not fit, or a migration failed. */
    FAILED,
    /** Nothing was tried, as another one failed before. */
    SKIPPED
  }
}
