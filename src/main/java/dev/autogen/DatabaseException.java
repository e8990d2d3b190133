package dev.autogen;

/** The database or a migration on it failed. */
public non-sealed class DatabaseException extends AutogenException {
  private static final long serialVersionUID = 1L;

  public DatabaseException(String message) {
    super(message);
  }

  public DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
