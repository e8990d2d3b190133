package dev.autogen.sqltext;

/** Options in parentheses: {@code (VERBOSE, CONCURRENTLY false)}. */
final class Options {
  private Options() {}

  /** Skips a group of options, if there is one, and returns whether {@code option} is on. */
  static boolean isOn(TokenCursor cursor, String option) {
    if (!cursor.accept("(")) {
      return false;
    }
    boolean on = false;
    while (!cursor.isAtEnd() && !cursor.accept(")")) {
      if (cursor.accept(option)) {
        on = !(cursor.at("FALSE") || cursor.at("OFF") || isZero(cursor));
      } else {
        cursor.take();
      }
    }
    return on;
  }

  private static boolean isZero(TokenCursor cursor) {
    return cursor.peek().filter(it -> it.text().equals("0")).isPresent();
  }
}
