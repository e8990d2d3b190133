package dev.autogen.sql;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeName;
import dev.autogen.sqltext.ListedCondition;

/**
 * Lists of values as people write them: what PostgreSQL took in as {@code status IN ('A', 'B')} it
 * tells as {@code (status)::text = ANY ((ARRAY['A'::character varying, …])::text[])}, and what it
 * took in as that it tells in yet another way.
 */
final class ReadableCondition {
  private ReadableCondition() {}

  /** The condition in its short form where it is such a list, else as it is. */
  static String of(String condition) {
    return ListedCondition.of(condition)
        .filter(ReadableCondition::isPlain)
        .map(list -> list.column() + " IN (" + String.join(", ", list.values()) + ")")
        .orElse(condition);
  }

  /** One value is told as an equation; strings and the labels of an enum need no cast. */
  private static boolean isPlain(ListedCondition list) {
    boolean string = list.type().equals("text") || list.type().equals("character varying");
    return list.values().size() > 1
        && (string || TypeName.parse(list.type(), QualifiedName.PUBLIC).isPresent());
  }
}
