package dev.autogen.safety;

import dev.autogen.operation.Operation;
import java.util.Optional;

/** AG204: rows that are there need a value that only a person knows. */
final class UnknownValue implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    return NewNotNull.in(operation, situation)
        .filter(column -> situation.values().valueFor(column.table(), column.column()).isEmpty())
        .map(
            column ->
                "unknown value: nothing tells what old rows get in "
                    + column
                    + "; fill in the blank, or run again with --backfill "
                    + column
                    + "=…");
  }
}
