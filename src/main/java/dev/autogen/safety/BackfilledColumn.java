package dev.autogen.safety;

import dev.autogen.operation.Operation;
import java.util.Optional;

/** AG203: rows that are there get a value that the tool found. */
final class BackfilledColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    return NewNotNull.in(operation, situation)
        .flatMap(
            column ->
                situation
                    .values()
                    .valueFor(column.table(), column.column())
                    .map(
                        value -> {
                          String rows =
                              RowCount.of(situation.sizes().rows(column.table())).orElse("rows");
                          return "backfill: "
                              + rows
                              + " of "
                              + column.table()
                              + " without "
                              + column.column().name()
                              + " get "
                              + value
                              + "; check the value";
                        }));
  }
}
