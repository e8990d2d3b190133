package dev.autogen.sqltext;

import java.util.ArrayList;
import java.util.List;

/** Conditions that {@code AND} joins. */
public final class Conjuncts {
  private Conjuncts() {}

  /** The parts of a condition, as they stand there, without the parentheses around all of it. */
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
