package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG320: a new table refers to a table in use, and writes to that table wait. */
final class ReferencedWritesBlocked implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.locked() && table.blocksWrites())
        .filter(table -> table.newReferences().anyMatch(it -> !statement.start().has(it.owner())))
        .map(
            table ->
                Observation.of(
                    table,
                    "lock: writes to "
                        + table.name()
                        + " wait until the transaction ends, because a new table refers to it"))
        .toList();
  }
}
