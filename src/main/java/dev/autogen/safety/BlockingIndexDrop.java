package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG314: dropping the index waits for all running queries, and later queries wait for it. */
final class BlockingIndexDrop implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
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
                            Observation.of(
                                table,
                                "index drop: it waits for all running queries of "
                                    + table.name()
                                    + ", and later queries wait too, until "
                                    + it.name().name()
                                    + " is dropped")))
        .toList();
  }
}
