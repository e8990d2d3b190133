package dev.autogen;

/**
 * An error that the user can fix. The message says what happened, on which object, and what to do.
 * The subclass decides the exit code.
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
