package dev.autogen.sqltext;

import java.util.List;
import java.util.Set;

/** Statements that change the state of their session. */
public final class SessionStatement {
  /** Statements that restore role and search path. */
  public static final List<String> RESETS =
      List.of("RESET SESSION AUTHORIZATION", "RESET ROLE", "RESET search_path");

  /** Statements that may change a setting, or run code that may. */
  private static final Set<String> POSSIBLE =
      Set.of(
          "SET", "RESET", "DISCARD", "DO", "CALL", "EXECUTE", "SELECT", "WITH", "VALUES", "PREPARE",
          "DECLARE", "LISTEN", "LOAD");

  private SessionStatement() {}

  /** Whether a statement changes a setting of the session beyond its transaction. */
  public static boolean isSetting(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    if (cursor.accept("SET")) {
      return !cursor.at("LOCAL") && !cursor.at("TRANSACTION") && !cursor.at("CONSTRAINTS");
    }
    return cursor.accept("RESET") || (cursor.accept("SELECT") && isSetConfig(cursor));
  }

  /** {@code pg_catalog.set_config('search_path', '', false)}, as {@code pg_dump} writes it. */
  private static boolean isSetConfig(TokenCursor cursor) {
    cursor.accept("pg_catalog", ".");
    if (!cursor.accept("set_config", "(")) {
      return false;
    }
    List<SqlToken> rest = cursor.rest();
    return rest.size() == 6
        && rest.get(0).kind() == SqlToken.Kind.STRING
        && rest.get(1).is(",")
        && rest.get(2).kind() == SqlToken.Kind.STRING
        && rest.get(3).is(",")
        && isFalse(rest.get(4))
        && rest.get(5).is(")");
  }

  private static boolean isFalse(SqlToken token) {
    return token.is("false") || token.text().equals("'f'") || token.text().equals("'false'");
  }

  /**
   * Whether a statement may change the session: a setting, a temporary object, or code that may do
   * so.
   */
  public static boolean mayChangeSession(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    if (cursor.accept("CREATE")) {
      cursor.accept("OR", "REPLACE");
      cursor.skip("LOCAL", "GLOBAL");
      return cursor.at("TEMP") || cursor.at("TEMPORARY") || namesSetConfig(sql);
    }
    if (cursor.accept("SELECT")) {
      cursor.accept("pg_catalog", ".");
      return !cursor.at("setval", "(");
    }
    return POSSIBLE.stream().anyMatch(cursor::at) || namesSetConfig(sql);
  }

  private static boolean namesSetConfig(String sql) {
    return SqlTokens.of(sql).stream().anyMatch(token -> token.is("set_config"));
  }

  /** Whether a statement resets the whole session, advisory locks included. */
  public static boolean discardsAll(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    return cursor.accept("DISCARD", "ALL") && cursor.isAtEnd();
  }
}
