package dev.autogen.depend;

import dev.autogen.schema.Dependent;
import dev.autogen.schema.Reference;

/**
 * A dependent that a change breaks: PostgreSQL refuses the change while it exists, or drops it with
 * what it depends on.
 *
 * @param changed what it depends on
 * @param cause what happens to that
 */
public record BrokenDependent(Dependent dependent, Reference changed, Cause cause) {
  /** What happens to an object that others depend on. */
  public enum Cause {
    CHANGED("which changes"),
    REPLACED("which is dropped and created again"),
    DROPPED("which is dropped");

    private final String words;

    Cause(String words) {
      this.words = words;
    }
  }

  /** Whether it can be dropped before the change and created again after it. */
  public boolean canReturn() {
    return cause != Cause.DROPPED && dependent.canBeRecreated();
  }

  /** Why a change with it is refused. */
  public String refusal(boolean byMigration) {
    String what = changed + ", " + cause.words;
    if (byMigration) {
      return dependent
          + " depends on "
          + what
          + ". Drop or change it first, in a migration of your own (autogen revision --empty).";
    }
    return dependent
        + " was not created by a migration, and reads "
        + what
        + (dependent.canBeRecreated()
            ? ". Drop it before the change and create it again afterwards, by hand or in a migration of your own (autogen revision --empty)."
            : ". Change both by hand, or in a migration of your own (autogen revision --empty).");
  }
}
