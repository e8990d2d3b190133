package dev.autogen.hibernate;

import dev.autogen.schema.ColumnStorage;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a {@code columnDefinition}: the SQL after a column name, such as {@code text default
 * 'x' not null}.
 *
 * @param identity the identity clause, from {@code always} or {@code by default} on
 * @param unique the text after {@code unique}, such as {@code nulls not distinct}
 * @param checks the conditions, without their parentheses
 * @param references the text after {@code references}
 * @param unsupported parts that autogen ignores
 */
record ColumnDefinition(
    String type,
    Optional<String> defaultValue,
    boolean notNull,
    boolean primaryKey,
    Optional<Clause> unique,
    Optional<String> collation,
    Optional<String> generated,
    boolean generatedStored,
    Optional<String> identity,
    List<Clause> checks,
    Optional<Clause> references,
    ColumnStorage storage,
    List<String> unsupported) {

  /** A constraint of the column, with the name that {@code constraint …} gives it. */
  record Clause(Optional<String> name, String sql) {}

  static ColumnDefinition parse(String sql) {
    return new ColumnDefinitionParser(DefinitionToken.withoutComments(sql)).parse();
  }
}
