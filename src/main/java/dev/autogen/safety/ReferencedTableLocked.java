package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG319: dropping a foreign key locks the referenced table, too. */
final class ReferencedTableLocked implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.locked() && table.blocksReads() && !table.dropped())
        .filter(table -> table.droppedReferences().findAny().isPresent())
        .map(
            table ->
                Observation.of(
                    table,
                    "lock: reads and writes of "
                        + table.name()
                        + " wait, too, because the dropped foreign key refers to it"))
        .toList();
  }
}
