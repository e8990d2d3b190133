package dev.autogen.migration;

import java.util.Arrays;
import java.util.Optional;

/**
 * A decision of the user, as recorded in the header of a migration: {@code rename
 * users.name=full_name}, {@code no-rename users.nick}, {@code backfill users.status='active'}.
 *
 * @param name the object, with the names of the database at that time
 * @param value the new name or the SQL of the value; empty for {@code no-rename}
 */
public record Answer(Kind kind, String name, String value) {
  /** The kinds of decisions, in the order of the header. */
  public enum Kind {
    RENAME("rename"),
    NO_RENAME("no-rename"),
    BACKFILL("backfill");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  public Answer {
    if (value.lines().count() > 1) {
      throw new IllegalArgumentException("an answer is one line");
    }
  }

  public static Answer rename(String name, String newName) {
    return new Answer(Kind.RENAME, name, newName);
  }

  public static Answer noRename(String name) {
    return new Answer(Kind.NO_RENAME, name, "");
  }

  public static Answer backfill(String name, String sql) {
    return new Answer(Kind.BACKFILL, name, sql);
  }

  /** Parses a line; empty if it is not an answer. */
  static Optional<Answer> parse(String line) {
    String[] words = line.strip().split("\\s+", 2);
    return Arrays.stream(Kind.values())
        .filter(kind -> words.length == 2 && kind.word.equals(words[0]))
        .findFirst()
        .flatMap(kind -> parse(kind, words[1]));
  }

  private static Optional<Answer> parse(Kind kind, String rest) {
    int equals = rest.indexOf('=');
    if (kind == Kind.NO_RENAME) {
      return equals < 0 ? Optional.of(noRename(rest)) : Optional.empty();
    }
    return equals > 0 && equals < rest.length() - 1
        ? Optional.of(
            new Answer(kind, rest.substring(0, equals).strip(), rest.substring(equals + 1).strip()))
        : Optional.empty();
  }

  /** Whether both answer the same question. */
  boolean isAboutTheSameAs(Answer other) {
    boolean both = kind == Kind.BACKFILL == (other.kind == Kind.BACKFILL);
    return both && name.equals(other.name);
  }

  /** The argument of the matching option. */
  public String argument() {
    return kind == Kind.NO_RENAME ? name : name + "=" + value;
  }

  @Override
  public String toString() {
    return kind.word + " " + argument();
  }
}
