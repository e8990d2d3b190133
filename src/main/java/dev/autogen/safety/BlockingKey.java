package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/**
 * AG313: a key or an exclusion constraint builds its index under a lock that blocks reads and
 * writes.
 */
final class BlockingKey implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.blocksWrites() && !table.followsItsTable())
        .filter(table -> table.newIndexes().findAny().isPresent())
        .flatMap(
            table ->
                table
                    .newConstraints()
                    .filter(constraint -> constraint.kind().hasIndex())
                    .map(
                        it ->
                            Observation.of(
                                table,
                                "index build: reads and writes of "
                                    + table.name()
                                    + " wait until the index of "
                                    + it.name()
                                    + " is built")))
        .toList();
  }
}
