package dev.autogen.sql;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import java.util.Collection;
import java.util.stream.Collectors;

/** Conditions over lists of values. */
public final class ListSql {
  private ListSql() {}

  /**
   * Whether a column has one of these values or is NULL.
   *
   * @param values constants as SQL writes them
   */
  public static Expression isOneOf(Identifier column, Collection<String> values) {
    return new Expression(
        Quoted.name(column) + values.stream().collect(Collectors.joining(", ", " IN (", ")")));
  }
}
