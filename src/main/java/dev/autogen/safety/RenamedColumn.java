package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG402: a column takes another name, and running instances use the old one. */
final class RenamedColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    return operation instanceof RenameColumn rename && !situation.keepsBothNames().contains(rename)
        ? Optional.of(message(rename.table(), rename.before()))
        : Optional.empty();
  }

  private static String message(QualifiedName table, Identifier column) {
    return "application breaks: running instances know "
        + table
        + "."
        + column
        + " only by this name";
  }

  @Override
  public List<Sighting> check(Measured statement) {
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
                    .map(it -> Sighting.of(table, message(table.name(), it.before().name()))))
        .toList();
  }
}
