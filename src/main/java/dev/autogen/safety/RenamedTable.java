package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG401: a table is renamed, and running instances use the old name. */
final class RenamedTable implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return operation instanceof RenameTable rename
            && !context.recipes().harmlessRenames().contains(rename)
        ? Optional.of(message(rename.before()))
        : Optional.empty();
  }

  private static String message(QualifiedName table) {
    return "application breaks: running instances use the name " + table;
  }

  @Override
  public List<Observation> check(Measured statement) {
    if (statement.step().deployed()) {
      return List.of();
    }
    return statement
        .tables()
        .filter(table -> table.after().filter(now -> !now.name().equals(table.name())).isPresent())
        .filter(table -> !statement.committed().has(table.name()))
        .map(table -> Observation.of(table, message(table.name())))
        .toList();
  }
}
