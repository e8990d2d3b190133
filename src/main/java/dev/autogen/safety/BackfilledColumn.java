package dev.autogen.safety;

import dev.autogen.operation.Operation;
import java.util.Optional;

/** AG203: existing rows get a value that autogen found. */
final class BackfilledColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return NewNotNull.in(operation, context)
        .flatMap(
            column ->
                context
                    .values()
                    .valueFor(column.table(), column.column())
                    .map(
                        value -> {
                          String rows =
                              RowCountText.of(context.sizes().rows(column.table())).orElse("rows");
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
