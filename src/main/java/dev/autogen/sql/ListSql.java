package dev.autogen.sql;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import java.util.Collection;
import java.util.stream.Collectors;

/** Conditions over lists of strings. */
public final class ListSql {
  private ListSql() {}

  /** Whether a column has one of these values, or none at all. */
  public static Expression isOneOf(Identifier column, Collection<String> values) {
    return new Expression(
        Quoted.name(column)
            + values.stream().map(Quoted::literal).collect(Collectors.joining(", ", " IN (", ")")));
  }
}
