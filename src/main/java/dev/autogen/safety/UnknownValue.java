package dev.autogen.safety;

import dev.autogen.operation.Operation;
import java.util.Optional;

/** AG204: existing rows need a value that only a person knows. */
final class UnknownValue implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return NewNotNull.in(operation, context)
        .filter(column -> context.values().valueFor(column.table(), column.column()).isEmpty())
        .map(
            column ->
                "unknown value: autogen cannot know what existing rows get in "
                    + column
                    + "; replace the placeholder, or run again with --backfill "
                    + column
                    + "=…");
  }
}
