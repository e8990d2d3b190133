package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import java.util.List;
import java.util.Optional;

/** AG102: a column is dropped, and its values are lost. */
final class DroppedColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (operation instanceof DropColumn drop
        && drop.column().generated().isEmpty()
        && !context.sizes().isEmpty(new ColumnName(drop.table(), drop.column().name()))) {
      String name = drop.table() + "." + drop.column().name();
      return Optional.of(
          "data loss: the values of " + name + " are lost; the downgrade cannot restore them");
    }
    if (operation instanceof AlterColumn alter
        && alter.before().generated().isEmpty()
        && alter.after().generated().isPresent()) {
      String name = alter.table() + "." + alter.after().name();
      return Optional.of(
          "data loss: "
              + name
              + " becomes a generated column, and its values are lost; the downgrade cannot restore them");
    }
    return Optional.empty();
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .flatMap(
            table ->
                table
                    .lostColumns()
                    .map(
                        column ->
                            Observation.of(
                                table,
                                "data loss: the values of "
                                    + table.name()
                                    + "."
                                    + column.name()
                                    + " are lost")))
        .toList();
  }
}
