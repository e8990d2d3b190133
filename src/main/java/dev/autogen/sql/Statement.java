package dev.autogen.sql;

import java.util.Optional;

/**
 * One SQL statement.
 *
 * @param sql the text without the final semicolon
 * @param note what a reader should know about it, in a few words
 */
public record Statement(String sql, Optional<String> note) {
  public static Statement of(String sql) {
    return new Statement(sql, Optional.empty());
  }

  public Statement withNote(String newNote) {
    return new Statement(sql, Optional.of(newNote));
  }

  /** The statement as a file shows it, with its note behind it. */
  @Override
  public String toString() {
    return sql + ";" + note.map(text -> "  -- " + text).orElse("");
  }
}
