package dev.autogen.state;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A difference between the history of a database and the files.
 *
 * @param sentence what is wrong, and what to do
 */
public record StatusProblem(Kind kind, String revision, String sentence) {
  private static final Set<Kind> STOPPING =
      EnumSet.of(Kind.CHANGED, Kind.MISSING, Kind.UNKNOWN, Kind.PARTIALLY_SQUASHED);

  /** The kinds of problems. */
  public enum Kind {
    /** The statements of the file are not those that were applied. */
    CHANGED,
    /** It was applied, and its file is missing. */
    MISSING,
    /** It was applied, and is newer than all files. */
    UNKNOWN,
    /** It is pending, but one that follows it is applied. */
    OUT_OF_ORDER,
    /** Only some of what a squashed migration replaces was applied. */
    PARTIALLY_SQUASHED,
    /** Some steps of the upgrade ran. */
    PARTIALLY_APPLIED,
    /** Some steps of the downgrade ran. */
    PARTIALLY_REVERTED;

    /** In a word, such as {@code partial}. */
    public String word() {
      return name().startsWith("PARTIALLY") ? "partial" : words();
    }

    /** In words, such as {@code partially applied}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it blocks all runs until it is fixed. */
    public boolean stopsEverything() {
      return STOPPING.contains(this);
    }
  }
}
