package dev.autogen.sqltext;

import java.util.Set;

/**
 * Expressions that have the same value throughout a statement: constants, the current time, casts
 * of those.
 */
public final class ConstantExpression {
  private static final Set<String> WORDS =
      Set.of(
          "true",
          "false",
          "current_date",
          "current_time",
          "current_timestamp",
          "localtime",
          "localtimestamp");

  private ConstantExpression() {}

  /** Whether an expression is constant. */
  public static boolean isOne(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    boolean enclosed = cursor.accept("(");
    if (!value(cursor) || (enclosed && !cursor.accept(")"))) {
      return false;
    }
    while (cursor.accept("::")) {
      if (!type(cursor)) {
        return false;
      }
    }
    return cursor.isAtEnd();
  }

  private static boolean value(TokenCursor cursor) {
    if (cursor.accept("now", "(", ")")) {
      return true;
    }
    boolean signed = cursor.acceptOne("-", "+");
    if (cursor.isAtEnd()) {
      return false;
    }
    SqlToken token = cursor.take();
    return switch (token.kind()) {
      case NUMBER -> true;
      case STRING -> !signed;
      case WORD -> !signed && WORDS.contains(token.name());
      default -> false;
    };
  }

  /** {@code timestamp(3) with time zone}, {@code public.mood[]}. */
  private static boolean type(TokenCursor cursor) {
    if (cursor.name().isEmpty()) {
      return false;
    }
    cursor.skip("varying", "precision");
    cursor.skipGroup();
    if (cursor.acceptOne("with", "without")) {
      cursor.skip("time", "zone");
    }
    while (cursor.at("[")) {
      cursor.skipGroup();
    }
    return true;
  }
}
