package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameValue;
import java.util.List;
import java.util.Optional;

/** AG406: a label of an enum type is renamed, and running instances use the old name. */
final class RenamedLabel implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (operation instanceof RenameValue rename) {
      return Optional.of(
          "application breaks: running instances use the value '"
              + rename.before()
              + "' of "
              + rename.columnName());
    }
    return operation instanceof RenameEnumLabel rename
        ? Optional.of(message(rename.before(), rename.type().toString()))
        : Optional.empty();
  }

  private static String message(String label, String type) {
    return "application breaks: running instances use the label '" + label + "' of " + type;
  }

  @Override
  public List<Observation> check(Measured statement) {
    if (statement.step().deployed()) {
      return List.of();
    }
    return statement.before().labels().values().stream()
        .filter(label -> statement.start().labels().containsKey(label.oid()))
        .filter(
            label ->
                Optional.ofNullable(statement.after().labels().get(label.oid()))
                    .filter(now -> !now.label().equals(label.label()))
                    .isPresent())
        .map(label -> Observation.of(message(label.label(), label.type().toString())))
        .toList();
  }
}
