package dev.autogen;

/** Refused, because it is unsafe or a question has no answer. Nothing was done. */
public final class RefusedException extends AutogenException {
  private static final long serialVersionUID = 1L;

  public RefusedException(String message) {
    super(message);
  }

  public RefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
