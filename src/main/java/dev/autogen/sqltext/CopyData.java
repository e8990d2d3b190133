package dev.autogen.sqltext;

import java.util.List;
import java.util.Optional;

/** The lines behind a {@code COPY … FROM stdin;} up to {@code \\.}, which are no SQL. */
final class CopyData {
  private static final String END = "\\.";

  private CopyData() {}

  /** Whether such lines follow a statement. */
  static boolean follows(List<SqlToken> statement) {
    TokenCursor cursor = new TokenCursor(statement);
    while (cursor.accept("COPY") || cursor.skipTo("FROM")) {
      if (cursor.accept("FROM", "STDIN")) {
        return statement.get(0).is("COPY");
      }
      if (!cursor.isAtEnd()) {
        cursor.skipPiece();
      }
    }
    return false;
  }

  /**
   * The lines, as one token.
   *
   * @param semicolonEnd behind the semicolon of the statement
   * @return nothing where something else follows on its line, or no line ends them
   */
  static Optional<SqlToken> at(String sql, int semicolonEnd) {
    int lineEnd = sql.indexOf('\n', semicolonEnd);
    if (lineEnd < 0 || !SqlTokens.of(sql.substring(semicolonEnd, lineEnd)).isEmpty()) {
      return Optional.empty();
    }
    int start = lineEnd + 1;
    for (int line = start; line <= sql.length(); ) {
      int end = sql.indexOf('\n', line) < 0 ? sql.length() : sql.indexOf('\n', line);
      if (sql.substring(line, end).strip().equals(END)) {
        String data = sql.substring(start, line).replace("\r\n", "\n");
        return Optional.of(new SqlToken(SqlToken.Kind.DATA, data, start, end));
      }
      line = end + 1;
    }
    return Optional.empty();
  }
}
