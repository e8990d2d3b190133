package dev.autogen.safety;

import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import java.util.Optional;

/** AG205: a new sequence continues after the numbers of existing rows. */
final class SharedNumbers implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (operation instanceof CreateSequence create) {
      return context.numbering().by(create.sequence().name()).stream()
          .filter(column -> hasRows(column, context))
          .findFirst()
          .map(
              column ->
                  "numbers: "
                      + create.sequence().name()
                      + " continues after the largest "
                      + column
                      + "; rows that running instances insert later may get the same"
                      + " numbers");
    }
    return Optional.empty();
  }

  private static boolean hasRows(ColumnName column, PlanContext context) {
    return context
        .before()
        .table(column.table())
        .flatMap(table -> table.column(column.column()))
        .isPresent();
  }
}
