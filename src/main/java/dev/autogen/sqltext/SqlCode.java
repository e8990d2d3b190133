package dev.autogen.sqltext;

import java.util.List;

/** Statements that contain code: blocks, functions and procedures. */
final class SqlCode {
  private SqlCode() {}

  /** Whether the dollar-quoted text of a statement is code, not a value. */
  static boolean isIn(List<SqlToken> statement) {
    TokenCursor cursor = new TokenCursor(statement);
    if (cursor.accept("DO")) {
      return true;
    }
    return isRoutine(cursor);
  }

  /** Whether a function or procedure is created. */
  static boolean isRoutine(TokenCursor cursor) {
    if (!cursor.accept("CREATE")) {
      return false;
    }
    cursor.accept("OR", "REPLACE");
    return cursor.at("FUNCTION") || cursor.at("PROCEDURE");
  }
}
