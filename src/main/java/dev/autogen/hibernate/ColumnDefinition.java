package dev.autogen.hibernate;

import dev.autogen.schema.ColumnStorage;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a {@code columnDefinition}: the SQL after a column name, such as {@code text default
 * 'x' not null}.
 *
 * @param unsupported parts that autogen ignores
 */
record ColumnDefinition(
    String type,
    Value value,
    Constraints constraints,
    Optional<String> collation,
    ColumnStorage storage,
    List<String> unsupported) {

  /**
   * Where a value comes from that an INSERT leaves out.
   *
   * @param generated the expression of a generated column
   * @param stored whether a generated column is stored
   * @param identity the identity clause, from {@code always} or {@code by default} on
   */
  record Value(
      Optional<String> defaultValue,
      Optional<String> generated,
      boolean stored,
      Optional<String> identity) {}

  /**
   * What a value must meet.
   *
   * @param unique the text after {@code unique}, such as {@code nulls not distinct}
   * @param checks the conditions, without their parentheses
   * @param references the text after {@code references}
   */
  record Constraints(
      boolean notNull,
      boolean primaryKey,
      Optional<Clause> unique,
      List<Clause> checks,
      Optional<Clause> references) {}

  /** A constraint of the column, with the name that {@code constraint …} gives it. */
  record Clause(Optional<String> name, String sql) {}

  static ColumnDefinition parse(String sql) {
    return new ColumnDefinitionParser(DefinitionToken.withoutComments(sql)).parse();
  }
}
