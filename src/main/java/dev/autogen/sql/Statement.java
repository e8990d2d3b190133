package dev.autogen.sql;

import dev.autogen.sqltext.OneLineStrings;
import java.util.Optional;

/**
 * One SQL statement.
 *
 * @param sql the text without the final semicolon
 * @param note a short remark for the reader of the file
 * @param allowed the hazard that is allowed for it, and why
 * @param mark the directive that groups it with neighbours of the same mark
 */
public record Statement(
    String sql, Optional<String> note, Optional<String> allowed, Optional<String> mark) {
  public Statement {
    sql = OneLineStrings.of(sql);
  }

  public static Statement of(String sql) {
    return new Statement(sql, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Statement withNote(String newNote) {
    return new Statement(sql, Optional.of(newNote), allowed, mark);
  }

  /** The statement with a hazard that is allowed. */
  public Statement allowing(String code, String reason) {
    return new Statement(sql, note, Optional.of(code + " " + reason), mark);
  }

  public Statement withMark(String newMark) {
    return new Statement(sql, note, allowed, Optional.of(newMark));
  }

  /** The statement as a file shows it: the allowed hazard above it, the note after it. */
  @Override
  public String toString() {
    return allowed.map(text -> "-- autogen:allow " + text + "\n").orElse("")
        + sql
        + ";"
        + note.map(text -> "  -- " + text).orElse("");
  }
}
