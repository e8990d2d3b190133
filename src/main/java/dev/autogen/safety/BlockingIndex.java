package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG312: an index is built under a lock that blocks writes. */
final class BlockingIndex implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.blocksWrites() && !table.followsItsTable())
        .filter(table -> table.newConstraints().noneMatch(it -> it.kind().hasIndex()))
        .flatMap(
            table ->
                table
                    .newIndexes()
                    .map(
                        it ->
                            Observation.of(
                                table,
                                "index build: writes to "
                                    + table.name()
                                    + " wait until "
                                    + it.name().name()
                                    + " is built")))
        .toList();
  }
}
