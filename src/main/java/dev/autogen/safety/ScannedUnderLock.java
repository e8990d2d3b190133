package dev.autogen.safety;

import dev.autogen.measure.ConstraintState;
import dev.autogen.measure.Measured;
import java.util.List;

/**
 * AG325: all rows are read under a lock that blocks writes, for a reason that no other rule covers.
 */
final class ScannedUnderLock implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.scanned() && table.locked() && table.blocksWrites())
        .filter(table -> !table.rewritten() && table.updated() == 0 && table.deleted() == 0)
        .filter(table -> !table.emptied() && table.rebuiltIndexes().findAny().isEmpty())
        .filter(table -> table.newIndexes().findAny().isEmpty())
        .filter(table -> table.newColumns().noneMatch(RequiredColumn::isOne))
        .filter(table -> table.nowNotNull().findAny().isEmpty())
        .filter(table -> table.newConstraints().noneMatch(ConstraintState::valid))
        .filter(table -> table.newReferences().findAny().isEmpty())
        .filter(table -> table.validatedConstraints().findAny().isEmpty())
        .map(
            table ->
                Observation.of(
                    table,
                    "table scan: "
                        + (table.blocksReads() ? "reads and writes of " : "writes to ")
                        + table.name()
                        + " wait while every row is read"))
        .toList();
  }
}
