package dev.autogen.migration;

import dev.autogen.sqltext.SqlScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A statement of a file.
 *
 * @param sql the text without the semicolon and without comments around it
 * @param line the first line, counted from one
 * @param file the file, where a migration has several
 * @param data the data lines of a {@code COPY … FROM stdin}, without the end marker
 */
public record SqlStatement(String sql, int line, Optional<Path> file, Optional<String> data) {
  SqlStatement(String sql, int line) {
    this(sql, line, Optional.empty(), Optional.empty());
  }

  /** A statement without data. */
  public SqlStatement(String sql, int line, Optional<Path> file) {
    this(sql, line, file, Optional.empty());
  }

  /**
   * Replaces the marks by the values of a server.
   *
   * @param server evaluates an SQL expression
   */
  public SqlStatement on(UnaryOperator<String> server) {
    SqlStatement filled = this;
    for (ServerValue value : ServerValue.values()) {
      if (filled.text().contains(value.mark())) {
        filled = filled.with(value.mark(), server.apply(value.expression()));
      }
    }
    return filled;
  }

  private SqlStatement with(String mark, String value) {
    return new SqlStatement(
        sql.replace(mark, value), line, file, data.map(lines -> lines.replace(mark, value)));
  }

  /**
   * The statements of a text that starts on the given line.
   *
   * @throws dev.autogen.sqltext.MisplacedText if part of it is not SQL
   */
  static List<SqlStatement> all(String sql, int firstLine) {
    return SqlScript.statements(sql, firstLine).stream()
        .map(
            statement ->
                new SqlStatement(
                    statement.sql(), statement.line(), Optional.empty(), statement.data()))
        .toList();
  }

  SqlStatement in(Path itsFile) {
    return new SqlStatement(sql, line, Optional.of(itsFile), data);
  }

  /** The statement with its semicolon and its data, as {@code psql} reads it. */
  public String text() {
    // The semicolon goes on its own line where a comment could hide it.
    return sql
        + (sql.contains("--") ? "\n;\n" : ";\n")
        + data.map(lines -> lines + "\\.\n").orElse("");
  }
}
