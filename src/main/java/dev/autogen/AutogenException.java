package dev.autogen;

/**
 * Something the user must know and can mend. The message says what, on which object, and what to
 * do; the kind decides the exit code.
 */
public abstract sealed class AutogenException extends RuntimeException
    permits UsageException, RefusedException, DatabaseException {
  private static final long serialVersionUID = 1L;

  AutogenException(String message, Throwable cause) {
    super(message, cause);
  }

  AutogenException(String message) {
    super(message);
  }
}
