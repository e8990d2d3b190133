package dev.autogen.sqltext;

import java.util.List;

/** Parentheses around expressions. */
public final class Parentheses {
  private Parentheses() {}

  /** The text without the pair that encloses all of it, if there is one. */
  public static String without(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    List<SqlToken> group = cursor.at("(") ? cursor.piece() : List.of();
    boolean whole = group.size() > 1 && cursor.isAtEnd() && group.get(group.size() - 1).is(")");
    return whole
        ? sql.substring(group.get(0).end(), group.get(group.size() - 1).start()).strip()
        : sql;
  }
}
