package dev.autogen.settle;

import dev.autogen.schema.Expression;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A deparsed condition whose parts are joined by {@code AND}, which have no order. */
final class Conjunction {
  private static final String AND = " AND ";

  private Conjunction() {}

  /** Whether both are the same but for the order of their parts and of lists of constants. */
  static boolean sameMeaning(Expression one, Expression other) {
    if (ValueList.sameMeaning(one, other)) {
      return true;
    }
    Set<Expression> open = parts(other);
    Set<Expression> wanted = parts(one);
    if (wanted.size() < 2 || wanted.size() != open.size()) {
      return false;
    }
    for (Expression part : wanted) {
      Optional<Expression> same =
          open.stream().filter(candidate -> ValueList.sameMeaning(part, candidate)).findFirst();
      if (same.isEmpty()) {
        return false;
      }
      open.remove(same.get());
    }
    return true;
  }

  /** PostgreSQL puts each part, and the whole, into parentheses. */
  private static Set<Expression> parts(Expression condition) {
    String sql = condition.sql();
    boolean enclosed = sql.startsWith("(") && end(sql, 0) == sql.length() - 1;
    String bare = enclosed ? sql.substring(1, sql.length() - 1) : sql;
    Set<Expression> parts = new HashSet<>();
    int start = 0;
    int at = 0;
    while (at < bare.length()) {
      if (bare.startsWith(AND, at)) {
        parts.add(new Expression(bare.substring(start, at)));
        start = at + AND.length();
      }
      at = end(bare, at) + 1;
    }
    parts.add(new Expression(bare.substring(start)));
    return parts;
  }

  /** The last place of what begins here: a string, a group in parentheses or a character. */
  private static int end(String sql, int start) {
    char first = sql.charAt(start);
    if (first == '\'' || first == '"') {
      int close = sql.indexOf(first, start + 1);
      return close < 0 ? sql.length() - 1 : close;
    }
    if (first != '(') {
      return start;
    }
    int at = start + 1;
    while (at < sql.length() && sql.charAt(at) != ')') {
      at = end(sql, at) + 1;
    }
    return Math.min(at, sql.length() - 1);
  }
}
