package dev.autogen.tenant;

/**
 * The result for one of many databases.
 *
 * @param state one word, such as {@code applied}
 * @param detail what is printed after the state
 */
public record TenantResult(Tenant tenant, State state, String detail, long milliseconds) {
  /** The state of a database after a run. */
  public enum State {
    /** Migrations were applied. */
    UPGRADED,
    /** It was already up to date. */
    CURRENT,
    /** Migrations are pending. */
    BEHIND,
    /** The history does not match the files, or a migration failed. */
    FAILED,
    /** It was not started, because another one failed. */
    SKIPPED
  }
}
