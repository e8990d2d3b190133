package dev.autogen.plan;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.sql.Blank;
import dev.autogen.sql.RowNumbersSql;
import dev.autogen.sqltext.SqlWords;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a filled table that gets a value in every row.
 *
 * @param column as it shall be in the end
 * @param value what rows without one get, nothing where only a person can know
 * @param guard the default that gives rows of running code a value until the new code runs
 * @param standing the default that the column has already
 * @param isNew whether running code does not know the column
 */
record ColumnBackfill(
    ColumnName name,
    Column column,
    Optional<Expression> value,
    Optional<Expression> guard,
    Optional<Expression> standing,
    boolean isNew) {
  /**
   * Finds the guard: a default cannot depend on the row.
   *
   * @param columnNames all columns of the table
   */
  static ColumnBackfill of(
      ColumnName name,
      Column column,
      Optional<Expression> value,
      Optional<Expression> standing,
      boolean isNew,
      Set<Identifier> columnNames) {
    Optional<Expression> guard =
        column
            .defaultValue()
            .or(
                () ->
                    value.filter(
                        expression ->
                            Collections.disjoint(SqlWords.of(expression.sql()), columnNames)));
    return new ColumnBackfill(name, column, value, guard, standing, isNew);
  }

  /** A column that numbers the rows, those that are there too. */
  static ColumnBackfill ofNumbers(ColumnName name, Column column) {
    Optional<Expression> next = Optional.of(new RowNumbersSql(name.table(), column).next());
    return new ColumnBackfill(name, column, next, next, Optional.empty(), true);
  }

  /** What numbers the rows until the column does so by itself. */
  Optional<RowNumbersSql> numbers() {
    return column.identity().map(identity -> new RowNumbersSql(name.table(), column));
  }

  /** Whether one pass over the table fills both. */
  boolean isTogetherWith(ColumnBackfill other) {
    return name.table().equals(other.name.table())
        && numbers().isPresent() == other.numbers().isPresent();
  }

  /** The column until no row may lack a value any more. */
  Column between() {
    return column.withNullable(true).withDefault(guard.or(() -> standing));
  }

  Expression fill() {
    return value.orElseGet(() -> Blank.valueFor(name));
  }

  boolean setsGuard() {
    return guard.isPresent() && !guard.equals(standing);
  }

  /** Whether there is a default in the end that the model does not know. */
  boolean leavesDefault(boolean guarded) {
    boolean keepsSequence =
        column.identity().filter(identity -> identity.kind() == Identity.Kind.SERIAL).isPresent();
    return column.defaultValue().isEmpty()
        && !keepsSequence
        && ((guarded && guard.isPresent()) || standing.isPresent());
  }

  /** Whether running code may put in rows without a value after the others were filled. */
  boolean needsSweep() {
    return !isNew || guard.isEmpty();
  }
}
