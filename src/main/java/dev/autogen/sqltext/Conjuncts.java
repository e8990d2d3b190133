package dev.autogen.sqltext;

import java.util.ArrayList;
import java.util.List;

/** Splits conditions at {@code AND}. */
public final class Conjuncts {
  private Conjuncts() {}

  /** The parts of a condition, as written, without parentheses around the whole. */
  public static List<String> of(String condition) {
    String bare = Parentheses.without(condition);
    List<String> parts = new ArrayList<>();
    TokenCursor cursor = new TokenCursor(bare);
    int start = cursor.position();
    while (cursor.skipTo("AND")) {
      parts.add(bare.substring(start, cursor.position()).strip());
      cursor.take();
      start = cursor.position();
    }
    parts.add(bare.substring(Math.min(start, bare.length())).strip());
    return parts;
  }
}
