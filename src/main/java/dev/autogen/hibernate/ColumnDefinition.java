package dev.autogen.hibernate;

import dev.autogen.schema.ColumnStorage;
import java.util.List;
import java.util.Optional;

/**
 * The parts of what stands behind a column's name in SQL, such as {@code text default 'x' not
 * null}: what {@code columnDefinition} of a mapping holds.
 *
 * @param identity the clause that makes it an identity, from {@code always} or {@code by default}
 *     on
 * @param unique what follows the word, such as {@code nulls not distinct}
 * @param checks the conditions, without their parentheses
 * @param references the table and what else follows the word
 * @param unread what is not understood
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
    ColumnStorage toast,
    List<String> unread) {

  /** A constraint of the column, with the name that {@code constraint …} gives it. */
  record Clause(Optional<String> name, String sql) {}

  static ColumnDefinition parse(String sql) {
    return new ColumnDefinitionParser(DefinitionToken.withoutComments(sql)).parse();
  }
}
