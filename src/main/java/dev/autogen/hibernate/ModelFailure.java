package dev.autogen.hibernate;

import java.util.List;
import java.util.Optional;

/** Why the model cannot be read, as one line for the user. */
final class ModelFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** The cause of the failure. */
  enum Kind {
    /** The mapping of the entities. */
    MAPPING,
    /** The class path: a plain class path may help. */
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

  /** The failure for the parent process: the kind, then the message. */
  List<String> answer() {
    return List.of(kind.name(), Optional.ofNullable(getMessage()).orElse("unknown reason"));
  }
}
