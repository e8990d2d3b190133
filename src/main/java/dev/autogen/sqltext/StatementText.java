package dev.autogen.sqltext;

import java.util.Optional;

/**
 * A statement in a text of several statements.
 *
 * @param sql its text without the semicolon and comments around it
 * @param line its first line
 * @param data the data lines of a {@code COPY … FROM stdin}, without the last line {@code \\.}
 */
public record StatementText(String sql, int line, Optional<String> data) {
  StatementText(String sql, int line) {
    this(sql, line, Optional.empty());
  }
}
