package dev.autogen.hibernate;

import java.util.List;
import java.util.Optional;

/** Why the model could not be read, in one line for the user. */
final class ModelFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** What is to blame. */
  enum Kind {
    /** What the entities say. */
    MAPPING,
    /** The class path: another order of loading may mend it. */
    CLASS_PATH
  }

  ModelFailure(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  ModelFailure(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** The failure as the tool's side reads it: the kind, then the message. */
  List<String> answer() {
    return List.of(kind.name(), Optional.ofNullable(getMessage()).orElse("no reason is known"));
  }
}
