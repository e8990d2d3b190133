package dev.autogen.safety;

import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import java.util.Optional;

/** AG205: a new sequence goes on where the rows of another way of numbering end. */
final class SharedNumbers implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    if (operation instanceof CreateSequence create) {
      return situation.numbering().by(create.sequence().name()).stream()
          .filter(column -> hasRows(column, situation))
          .findFirst()
          .map(
              column ->
                  "numbers: "
                      + create.sequence().name()
                      + " goes on after the largest "
                      + column
                      + " there is; rows that old instances insert afterwards may take the same"
                      + " numbers");
    }
    return Optional.empty();
  }

  private static boolean hasRows(ColumnName column, PlanContext situation) {
    return situation
        .before()
        .table(column.table())
        .flatMap(table -> table.column(column.column()))
        .isPresent();
  }
}
