package dev.autogen.migration;

import java.nio.file.Path;
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

  SqlStatement in(Path itsFile) {
    return new SqlStatement(sql, line, Optional.of(itsFile));
  }
}
