package dev.autogen.plan;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.sql.Placeholder;
import dev.autogen.sql.RowNumbersSql;
import dev.autogen.sqltext.SqlWords;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a table with rows that gets a value in every row.
 *
 * @param column the column as the model wants it
 * @param value the value for rows without one; empty if only a person can know it
 * @param interimDefault the default that gives rows of the old code a value until the new code is
 *     deployed
 * @param currentDefault the default that the column already has
 * @param isNew whether the running code does not know the column
 */
record ColumnBackfill(
    ColumnName name,
    Column column,
    Optional<Expression> value,
    Optional<Expression> interimDefault,
    Optional<Expression> currentDefault,
    boolean isNew) {
  /**
   * Chooses the interim default, which cannot depend on other columns of the row.
   *
   * @param columnNames all columns of the table
   */
  static ColumnBackfill of(
      ColumnName name,
      Column column,
      Optional<Expression> value,
      Optional<Expression> currentDefault,
      boolean isNew,
      Set<Identifier> columnNames) {
    Optional<Expression> interimDefault =
        column
            .defaultValue()
            .or(
                () ->
                    value.filter(
                        expression ->
                            Collections.disjoint(SqlWords.of(expression.sql()), columnNames)));
    return new ColumnBackfill(name, column, value, interimDefault, currentDefault, isNew);
  }

  /** A column that numbers all rows, the existing ones too. */
  static ColumnBackfill ofNumbers(ColumnName name, Column column) {
    Optional<Expression> next = Optional.of(new RowNumbersSql(name.table(), column).next());
    return new ColumnBackfill(name, column, next, next, Optional.empty(), true);
  }

  /** The sequence that numbers the rows until the column is an identity column. */
  Optional<RowNumbersSql> numbers() {
    return column.identity().map(identity -> new RowNumbersSql(name.table(), column));
  }

  /** Whether one pass over the table backfills both. */
  boolean sharesPassWith(ColumnBackfill other) {
    return name.table().equals(other.name.table())
        && numbers().isPresent() == other.numbers().isPresent();
  }

  /** The column between the expand and the contract steps: nullable, with the interim default. */
  Column interimColumn() {
    return column.withNullable(true).withDefault(interimDefault.or(() -> currentDefault));
  }

  Expression fill() {
    return value.orElseGet(() -> Placeholder.valueFor(name));
  }

  boolean setsInterimDefault() {
    return interimDefault.isPresent() && !interimDefault.equals(currentDefault);
  }

  /** Whether a default has to be dropped at the end because the model has none. */
  boolean leavesDefault(boolean withInterim) {
    boolean keepsSequence =
        column.identity().filter(identity -> identity.kind() == Identity.Kind.SERIAL).isPresent();
    return column.defaultValue().isEmpty()
        && !keepsSequence
        && ((withInterim && interimDefault.isPresent()) || currentDefault.isPresent());
  }

  /** Whether the running code may insert rows without a value after the first pass. */
  boolean needsSecondPass() {
    return !isNew || interimDefault.isEmpty();
  }
}
