package dev.autogen.state;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Something about the migrations that a database remembers and the files that there are, which do
 * not fit together.
 *
 * @param sentence what it is, and what to do about it
 */
public record StatusProblem(Kind kind, String revision, String sentence) {
  private static final Set<Kind> STOPPING =
      EnumSet.of(Kind.CHANGED, Kind.MISSING, Kind.UNKNOWN, Kind.PARTIALLY_SQUASHED);

  /** What may be wrong. */
  public enum Kind {
    /** The statements of the file are not those that were applied. */
    CHANGED,
    /** It was applied, and its file is gone. */
    MISSING,
    /** It was applied, and is newer than all files. */
    UNKNOWN,
    /** It waits, though one that follows it was applied. */
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

    /** Whether nothing can run before it is fixed. */
    public boolean stopsEverything() {
      return STOPPING.contains(this);
    }
  }
}
