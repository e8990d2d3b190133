package dev.autogen.safety;

import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** AG103: labels of an enum type are removed that rows may still have. */
final class RemovedLabels implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (!(operation instanceof AlterEnumType alter) || alter.removed().isEmpty()) {
      return Optional.empty();
    }
    List<String> columns =
        TypeUsers.columns(alter.after().name(), context.after()).stream()
            .map(ColumnName::toString)
            .toList();
    String labels =
        alter.removed().stream().map(it -> "'" + it + "'").collect(Collectors.joining(" and "));
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "removed label: rows that still have "
                + labels
                + " in "
                + String.join(" or ", columns)
                + " stop the migration; give them another value in a step before it");
  }
}
