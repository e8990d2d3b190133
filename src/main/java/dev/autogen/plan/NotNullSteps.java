package dev.autogen.plan;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.sql.Blank;
import dev.autogen.sql.NotNullSql;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a column of a filled table becomes NOT NULL: a default guards new rows, old rows are filled,
 * then the proof.
 */
final class NotNullSteps {
  private final ColumnName name;
  private final Column column;
  private final Optional<Expression> value;
  private final Optional<Expression> oldDefault;
  private final NotNullSql sql;
  private Optional<Expression> guard = Optional.empty();

  /**
   * Prepares the steps.
   *
   * @param value what old rows get, nothing where only a person can know
   * @param oldDefault the default that the column has already
   */
  NotNullSteps(
      ColumnName name, Column column, Optional<Expression> value, Optional<Expression> oldDefault) {
    this.name = name;
    this.column = column;
    this.value = value;
    this.oldDefault = oldDefault;
    sql = new NotNullSql(name);
  }

  /** Gives rows that running code inserts a value, where the value does not depend on the row. */
  List<Statement> guard(Set<String> columnNames) {
    guard =
        column
            .defaultValue()
            .or(
                () ->
                    value.filter(
                        expression ->
                            Collections.disjoint(ExpressionWords.words(expression), columnNames)));
    return guard.filter(expression -> !Optional.of(expression).equals(oldDefault)).stream()
        .map(sql::setDefault)
        .toList();
  }

  /** The default that the column has until it is NOT NULL. */
  Optional<Expression> defaultMeanwhile() {
    return guard.or(() -> oldDefault);
  }

  List<Step> steps() {
    Expression fill = value.orElseGet(() -> Blank.of("value for " + name));
    List<Statement> last = new ArrayList<>(List.of(sql.setNotNull(), sql.dropProof()));
    if (column.defaultValue().isEmpty() && (guard.isPresent() || oldDefault.isPresent())) {
      last.add(
          sql.dropDefault().withNote("the model has none; until here it served old app instances"));
    }
    return List.of(
        Step.backfill(name.table(), sql.fill(fill)),
        Step.alone(Stage.CONTRACT, sql.addProof()),
        Step.alone(Stage.CONTRACT, sql.validateProof()),
        Step.alone(Stage.CONTRACT, last));
  }
}
