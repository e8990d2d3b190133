package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG319: what refers to a table goes, for which that table is locked too. */
final class ReferencedTableLocked implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.locked() && table.blocksReads() && !table.dropped())
        .filter(table -> table.droppedReferences().findAny().isPresent())
        .map(
            table ->
                Sighting.of(
                    table,
                    "lock: reads and writes of "
                        + table.name()
                        + " wait too, as the foreign key led there"))
        .toList();
  }
}
