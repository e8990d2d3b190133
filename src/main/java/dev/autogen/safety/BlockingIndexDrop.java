package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG314: an index is dropped in a way that waits for every query, and makes every query wait. */
final class BlockingIndexDrop implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(TouchedTable::blocksReads)
        .filter(table -> table.droppedColumns().findAny().isEmpty())
        .filter(table -> table.droppedConstraints().noneMatch(it -> it.kind().hasIndex()))
        .flatMap(
            table ->
                table
                    .droppedIndexes()
                    .map(
                        it ->
                            Sighting.of(
                                table,
                                "index drop: it waits for every query of "
                                    + table.name()
                                    + ", and those behind it wait too, until "
                                    + it.name().name()
                                    + " is gone")))
        .toList();
  }
}
