package dev.autogen.sql;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeName;
import dev.autogen.sqltext.ListedCondition;

/**
 * Writes conditions over lists of values as people do. PostgreSQL deparses {@code status IN ('A',
 * 'B')} as {@code (status)::text = ANY ((ARRAY['A'::character varying, …])::text[])}, and that text
 * in yet another way.
 */
final class ReadableCondition {
  private ReadableCondition() {}

  /** The condition in its short form if it is such a list, else unchanged. */
  static String of(String condition) {
    return ListedCondition.of(condition)
        .filter(ReadableCondition::isPlain)
        .map(list -> list.column() + " IN (" + String.join(", ", list.values()) + ")")
        .orElse(condition);
  }

  /** Whether the list has more than one value and needs no cast, as text and enum labels do not. */
  private static boolean isPlain(ListedCondition list) {
    boolean string = list.type().equals("text") || list.type().equals("character varying");
    return list.values().size() > 1
        && (string || TypeName.parse(list.type(), QualifiedName.PUBLIC).isPresent());
  }
}
