package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG402: a column is renamed, and running instances use the old name. */
final class RenamedColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return operation instanceof RenameColumn rename
            && !context.recipes().harmlessRenames().contains(rename)
        ? Optional.of(message(rename.table(), rename.before()))
        : Optional.empty();
  }

  private static String message(QualifiedName table, Identifier column) {
    return "application breaks: running instances use the name " + table + "." + column;
  }

  @Override
  public List<Observation> check(Measured statement) {
    if (statement.step().deployed()) {
      return List.of();
    }
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .changedColumns()
                    .filter(column -> !column.before().name().equals(column.after().name()))
                    .filter(
                        column ->
                            statement
                                .committed()
                                .attributesOf(table.oid())
                                .noneMatch(now -> now.name().equals(column.before().name())))
                    .map(it -> Observation.of(table, message(table.name(), it.before().name()))))
        .toList();
  }
}
