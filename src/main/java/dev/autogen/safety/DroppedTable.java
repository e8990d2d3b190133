package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG101: a table goes, and its rows with it. */
final class DroppedTable implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    if (operation instanceof DropTable drop && !situation.sizes().isEmpty(drop.table().name())) {
      QualifiedName name = drop.table().name();
      String rows =
          RowCount.of(situation.sizes().rows(name)).map(count -> " (" + count + ")").orElse("");
      return Optional.of(
          "data loss: the rows of "
              + name
              + rows
              + " are gone; the downgrade brings back an empty table");
    }
    return Optional.empty();
  }

  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(TouchedTable::dropped)
        .map(table -> Sighting.of(table, "data loss: the rows of " + table.name() + " are gone"))
        .toList();
  }
}
