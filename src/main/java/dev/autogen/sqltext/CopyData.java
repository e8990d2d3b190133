package dev.autogen.sqltext;

import java.util.List;
import java.util.Optional;

/** The data lines after {@code COPY … FROM stdin;} up to {@code \\.}. They are not SQL. */
final class CopyData {
  private static final String END = "\\.";

  private CopyData() {}

  /** Whether data lines follow a statement. */
  static boolean follows(List<SqlToken> statement) {
    TokenCursor cursor = new TokenCursor(statement);
    while (cursor.accept("COPY") || cursor.skipTo("FROM")) {
      if (cursor.accept("FROM", "STDIN")) {
        return statement.get(0).is("COPY");
      }
      if (!cursor.isAtEnd()) {
        cursor.skipTokenOrGroup();
      }
    }
    return false;
  }

  /**
   * The data lines as one token.
   *
   * @param semicolonEnd the position after the semicolon of the statement
   * @return empty if other text follows on the line, or no line {@code \\.} ends the data
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
