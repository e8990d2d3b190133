package dev.autogen.sql;

import java.util.List;
import java.util.regex.Pattern;

/** Statements that leave something to the session they run in. */
public final class SessionStatement {
  /** What gives unqualified names and rights their meaning back. */
  public static final List<String> RESETS =
      List.of("RESET SESSION AUTHORIZATION", "RESET ROLE", "RESET search_path");

  private static final Pattern SETTING =
      pattern("(SET(?!\\s+(LOCAL|TRANSACTION|CONSTRAINTS)\\b)|RESET)\\b.*");

  /** As {@code pg_dump} sets the search path. */
  private static final Pattern SET_CONFIG =
      pattern(
          "SELECT\\s+(pg_catalog\\s*\\.\\s*)?set_config\\s*\\(\\s*'[^']*'\\s*,"
              + "\\s*'([^']|'')*'\\s*,\\s*('f(alse)?'|false)\\s*\\)");

  private static final Pattern POSSIBLE =
      pattern(
          "(SET|RESET|DISCARD|DO|CALL|EXECUTE|SELECT|WITH|VALUES|PREPARE|DECLARE|LISTEN|LOAD)\\b.*"
              + "|CREATE\\s+(OR\\s+REPLACE\\s+)?((LOCAL|GLOBAL)\\s+)?TEMP(ORARY)?\\b.*"
              + "|.*\\bset_config\\b.*");

  private static final Pattern SETS_SEQUENCE = pattern("SELECT\\s+(pg_catalog\\.)?setval\\s*\\(.*");

  private static final Pattern DISCARDS_ALL = pattern("DISCARD\\s+ALL");

  private SessionStatement() {}

  private static Pattern pattern(String expression) {
    return Pattern.compile(
        "\\s*(?:" + expression + ")\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** Whether a statement changes a setting of the session, for longer than its transaction. */
  public static boolean isSetting(String sql) {
    return SETTING.matcher(sql).matches() || SET_CONFIG.matcher(sql).matches();
  }

  /**
   * Whether a statement can change what the session has: a setting, something temporary, or code
   * that may do so.
   */
  public static boolean isPossible(String sql) {
    return POSSIBLE.matcher(sql).matches() && !SETS_SEQUENCE.matcher(sql).matches();
  }

  /** Whether a statement gives back all that the session has, locks too. */
  public static boolean discardsAll(String sql) {
    return DISCARDS_ALL.matcher(sql).matches();
  }
}
