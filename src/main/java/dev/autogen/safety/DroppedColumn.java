package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import java.util.List;
import java.util.Optional;

/** AG102: a column goes, and its values with it. */
final class DroppedColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    if (operation instanceof DropColumn drop
        && drop.column().generated().isEmpty()
        && !situation.sizes().isEmpty(new ColumnName(drop.table(), drop.column().name()))) {
      String name = drop.table() + "." + drop.column().name();
      return Optional.of(
          "data loss: what " + name + " holds is gone; the downgrade cannot bring it back");
    }
    if (operation instanceof AlterColumn alter
        && alter.before().generated().isEmpty()
        && alter.after().generated().isPresent()) {
      String name = alter.table() + "." + alter.after().name();
      return Optional.of(
          "data loss: "
              + name
              + " is computed from now on, and what it holds is gone; the downgrade cannot bring it back");
    }
    return Optional.empty();
  }

  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .flatMap(
            table ->
                table
                    .lostColumns()
                    .map(
                        column ->
                            Sighting.of(
                                table,
                                "data loss: what "
                                    + table.name()
                                    + "."
                                    + column.name()
                                    + " holds is gone")))
        .toList();
  }
}
