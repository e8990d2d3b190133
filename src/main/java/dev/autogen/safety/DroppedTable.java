package dev.autogen.safety;

import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** AG101: a table goes, and its rows with it. */
final class DroppedTable implements SafetyRule {
  @Override
  public Optional<Hazard> check(Operation operation, Situation situation) {
    if (operation instanceof DropTable drop) {
      QualifiedName name = drop.table().name();
      String rows =
          RowCount.of(situation.sizes().rows(name)).map(count -> " (" + count + ")").orElse("");
      return Optional.of(
          new Hazard(
              "AG101",
              Severity.DATA_LOSS,
              "data loss: the rows of "
                  + name
                  + rows
                  + " are gone; the downgrade brings back an empty table"));
    }
    return Optional.empty();
  }
}
