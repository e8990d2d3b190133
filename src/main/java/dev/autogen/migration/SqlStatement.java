package dev.autogen.migration;

import dev.autogen.sqltext.SqlScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A statement as it stands in a file.
 *
 * @param sql the text without the semicolon and without comments around it
 * @param line the line it begins on, from one
 * @param file the file, where a migration has several
 * @param data the lines behind a {@code COPY … FROM stdin}, without the one that ends them
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
   * The statement as it runs on a server.
   *
   * @param server answers what it is asked as SQL
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
   * The statements of a text that begins on the given line.
   *
   * @throws dev.autogen.sqltext.MisplacedText if something in it is no SQL
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

  /** The statement with its semicolon and its data, as {@code psql} takes it. */
  public String text() {
    // A comment at the end of a statement would swallow the semicolon.
    return sql
        + (sql.contains("--") ? "\n;\n" : ";\n")
        + data.map(lines -> lines + "\\.\n").orElse("");
  }
}
