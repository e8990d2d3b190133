package dev.autogen;

/** Wrong usage, configuration or input: nothing was done. */
public final class UsageException extends AutogenException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
