package dev.autogen;

/** Something that would be unsafe or is unanswered: nothing was done. */
public final class RefusedException extends AutogenException {
  private static final long serialVersionUID = 1L;

  public RefusedException(String message) {
    super(message);
  }

  public RefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
