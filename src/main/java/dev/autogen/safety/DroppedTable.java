package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG101: a table is dropped, and its rows are lost. */
final class DroppedTable implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (operation instanceof DropTable drop && !context.sizes().isEmpty(drop.table().name())) {
      QualifiedName name = drop.table().name();
      String rows =
          RowCountText.of(context.sizes().rows(name)).map(count -> " (" + count + ")").orElse("");
      return Optional.of(
          "data loss: the rows of "
              + name
              + rows
              + " are lost; the downgrade creates an empty table");
    }
    return Optional.empty();
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(TouchedTable::dropped)
        .map(table -> Observation.of(table, "data loss: the rows of " + table.name() + " are lost"))
        .toList();
  }
}
