package dev.autogen.safety;

import dev.autogen.measure.Attribute;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG407: a column becomes nullable, which running instances may not expect. */
final class DroppedNotNull implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return operation instanceof AlterColumn alter
            && !alter.before().nullable()
            && alter.after().nullable()
        ? Optional.of(message(alter.table(), alter.after().name()))
        : Optional.empty();
  }

  /** No running instance uses a column that has lost its name to another one. */
  private static boolean isKnown(TouchedTable table, Attribute column) {
    return table
        .statement()
        .start()
        .attribute(table.oid(), column.number())
        .filter(known -> known.name().equals(column.name()))
        .isPresent();
  }

  private static String message(QualifiedName table, Identifier column) {
    return "null: "
        + table
        + "."
        + column
        + " may be NULL from now on, which running instances may not expect";
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .changedColumns()
                    .filter(column -> column.before().notNull() && !column.after().notNull())
                    .filter(column -> isKnown(table, column.before()))
                    .map(it -> Observation.of(table, message(table.name(), it.after().name()))))
        .toList();
  }
}
