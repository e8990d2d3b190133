package dev.autogen.measure;

/**
 * The error of a statement.
 *
 * @param sqlState PostgreSQL's code of the error
 * @param message the server's message, in one line
 */
public record Failure(String sqlState, String message) {
  private static final String INTEGRITY = "23";

  /** Whether rows caused the error. */
  public boolean isOfRows() {
    return sqlState.startsWith(INTEGRITY);
  }

  /** Whether the statement cannot run in a transaction. */
  public boolean isOfTransaction() {
    return sqlState.equals("25001");
  }

  /** Whether it uses a new enum label that is not committed yet. */
  public boolean isOfNewLabel() {
    return sqlState.equals("55P04");
  }
}
