package dev.autogen.measure;

/**
 * Why a statement did nothing.
 *
 * @param sqlState PostgreSQL's code of the error
 * @param message what the server says, in one line
 */
public record Failure(String sqlState, String message) {
  private static final String INTEGRITY = "23";

  /** Whether the rows are to blame, not the statement. */
  public boolean isOfRows() {
    return sqlState.startsWith(INTEGRITY);
  }

  /** Whether it runs nowhere but outside of a transaction. */
  public boolean isOfTransaction() {
    return sqlState.equals("25001");
  }

  /** Whether it uses a label of an enum type that only the end of the transaction makes usable. */
  public boolean isOfNewLabel() {
    return sqlState.equals("55P04");
  }
}
