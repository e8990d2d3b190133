package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG320: a new table refers to one that is in use, whose writers wait for that. */
final class WritesOfReferencedWait implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.locked() && table.blocksWrites())
        .filter(table -> table.newReferences().anyMatch(it -> !statement.start().has(it.owner())))
        .map(
            table ->
                Sighting.of(
                    table,
                    "lock: writes to "
                        + table.name()
                        + " wait for the end of the transaction, as a new table refers to it"))
        .toList();
  }
}
