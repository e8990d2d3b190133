package dev.autogen.safety;

import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** AG103: labels of an enum type go that rows may still have. */
final class RemovedLabels implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, Situation situation) {
    if (!(operation instanceof AlterEnumType alter) || alter.removed().isEmpty()) {
      return Optional.empty();
    }
    Set<QualifiedName> users = TypeUsers.of(alter.after().name(), situation.after());
    List<String> columns =
        situation.after().tables().stream()
            .flatMap(
                table ->
                    table.columns().stream()
                        .filter(column -> users.stream().anyMatch(column.type()::isOf))
                        .map(column -> table.name() + "." + column.name()))
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
