package dev.autogen.sqltext;

import java.util.Optional;

/**
 * A statement as it stands in a text of several.
 *
 * @param sql without the semicolon and without comments around it
 * @param line it begins on
 * @param data the lines behind a {@code COPY … FROM stdin}, without the one that ends them
 */
public record StatementText(String sql, int line, Optional<String> data) {
  StatementText(String sql, int line) {
    this(sql, line, Optional.empty());
  }
}
