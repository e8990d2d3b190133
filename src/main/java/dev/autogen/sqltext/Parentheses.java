package dev.autogen.sqltext;

import java.util.List;

/** Parentheses around expressions. */
public final class Parentheses {
  private Parentheses() {}

  /** The text without the parentheses around all of it, if there are any. */
  public static String without(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    List<SqlToken> group = cursor.at("(") ? cursor.tokenOrGroup() : List.of();
    boolean whole = group.size() > 1 && cursor.isAtEnd() && group.get(group.size() - 1).is(")");
    return whole
        ? sql.substring(group.get(0).end(), group.get(group.size() - 1).start()).strip()
        : sql;
  }
}
