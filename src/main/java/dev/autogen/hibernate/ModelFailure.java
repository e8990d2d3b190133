package dev.autogen.hibernate;

/** Why the model could not be read, in one line for the user. */
final class ModelFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelFailure(String message) {
    super(message);
  }

  ModelFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
