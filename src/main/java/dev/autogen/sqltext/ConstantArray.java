package dev.autogen.sqltext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first list of a condition such as {@code x = ANY (ARRAY['a', 'b'])}.
 *
 * @param before the text before the first item
 * @param items the items as written
 * @param after the text after the last item
 */
public record ConstantArray(String before, List<String> items, String after) {
  public ConstantArray {
    items = List.copyOf(items);
  }

  /** Finds the list; empty if the condition has none. */
  public static Optional<ConstantArray> in(String condition) {
    TokenCursor cursor = new TokenCursor(condition);
    while (!cursor.isAtEnd()) {
      if (cursor.accept("=", "ANY", "(")) {
        cursor.accept("(");
        if (cursor.accept("ARRAY", "[")) {
          return Optional.of(list(condition, cursor));
        }
      } else {
        cursor.take();
      }
    }
    return Optional.empty();
  }

  private static ConstantArray list(String condition, TokenCursor cursor) {
    int start = cursor.position();
    int first = start;
    List<String> items = new ArrayList<>();
    while (cursor.skipTo(",", "]")) {
      items.add(condition.substring(first, cursor.position()).strip());
      if (cursor.at("]")) {
        break;
      }
      cursor.take();
      first = cursor.position();
    }
    return new ConstantArray(
        condition.substring(0, start), items, condition.substring(cursor.position()));
  }
}
