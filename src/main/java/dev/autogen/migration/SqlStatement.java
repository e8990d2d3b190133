package dev.autogen.migration;

import dev.autogen.sqltext.SqlScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A statement as it stands in a file.
 *
 * @param sql the text without the semicolon and without comments around it
 * @param line the line it begins on, from one
 * @param file the file, where a migration has several
 */
public record SqlStatement(String sql, int line, Optional<Path> file) {
  SqlStatement(String sql, int line) {
    this(sql, line, Optional.empty());
  }

  /** The statements of a text that begins on the given line. */
  static List<SqlStatement> all(String sql, int firstLine) {
    return SqlScript.statements(sql, firstLine).stream()
        .map(statement -> new SqlStatement(statement.sql(), statement.line()))
        .toList();
  }

  SqlStatement in(Path itsFile) {
    return new SqlStatement(sql, line, Optional.of(itsFile));
  }
}
