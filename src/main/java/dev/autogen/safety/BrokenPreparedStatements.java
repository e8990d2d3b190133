package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** AG403: a column type changes, so statements that a connection has prepared fail once. */
final class BrokenPreparedStatements implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (operation instanceof AlterColumn alter && alter.changesType()) {
      return Optional.of(message(alter.table() + "." + alter.after().name()));
    }
    List<ColumnName> columns =
        ReplacedType.isOne(operation)
            ? TypeUsers.columns(operation.subject().object(), context.after())
            : List.of();
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            message(columns.stream().map(Object::toString).collect(Collectors.joining(" or "))));
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .changedTypes()
                    .map(
                        it ->
                            Observation.of(table, message(table.name() + "." + it.after().name()))))
        .toList();
  }

  private static String message(String column) {
    return "prepared statements break: the next query of "
        + column
        + " on every pooled connection fails once (cached plan must not change result type)";
  }
}
