package dev.autogen.sql;

import java.util.Optional;

/**
 * One SQL statement.
 *
 * @param sql the text without the final semicolon
 * @param note what a reader should know about it, in a few words
 * @param mark the directive that keeps it together with its neighbours of the same mark
 */
public record Statement(String sql, Optional<String> note, Optional<String> mark) {
  public static Statement of(String sql) {
    return new Statement(sql, Optional.empty(), Optional.empty());
  }

  public Statement withNote(String newNote) {
    return new Statement(sql, Optional.of(newNote), mark);
  }

  public Statement withMark(String newMark) {
    return new Statement(sql, note, Optional.of(newMark));
  }

  /** The statement as a file shows it, with its note behind it. */
  @Override
  public String toString() {
    return sql + ";" + note.map(text -> "  -- " + text).orElse("");
  }
}
