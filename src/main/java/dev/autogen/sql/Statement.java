package dev.autogen.sql;

import dev.autogen.sqltext.OneLineStrings;
import java.util.Optional;

/**
 * One SQL statement.
 *
 * @param sql the text without the final semicolon
 * @param note what a reader should know about it, in a few words
 * @param allowance the rule of {@code lint} that is wrong about it, and why
 * @param mark the directive that keeps it together with its neighbours of the same mark
 */
public record Statement(
    String sql, Optional<String> note, Optional<String> allowance, Optional<String> mark) {
  public Statement {
    sql = OneLineStrings.of(sql);
  }

  public static Statement of(String sql) {
    return new Statement(sql, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Statement withNote(String newNote) {
    return new Statement(sql, Optional.of(newNote), allowance, mark);
  }

  /** The same, though a rule will not like it. */
  public Statement allowing(String code, String reason) {
    return new Statement(sql, note, Optional.of(code + " " + reason), mark);
  }

  public Statement withMark(String newMark) {
    return new Statement(sql, note, allowance, Optional.of(newMark));
  }

  /** The statement as a file shows it, with what is allowed above it and its note behind it. */
  @Override
  public String toString() {
    return allowance.map(text -> "-- autogen:allow " + text + "\n").orElse("")
        + sql
        + ";"
        + note.map(text -> "  -- " + text).orElse("");
  }
}
