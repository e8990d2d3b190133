package dev.autogen.safety;

import dev.autogen.measure.LockMode;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;
import java.util.Optional;

/**
 * AG322: rows are processed while an earlier statement still locks a table for reads and writes.
 */
final class WorkUnderLock implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    Optional<TouchedTable> worked =
        statement
            .tables()
            .filter(TouchedTable::worked)
            .filter(table -> table.validatedConstraints().findAny().isEmpty())
            .findFirst();
    return worked.stream()
        .flatMap(
            table ->
                statement
                    .tables()
                    .filter(it -> it.held().filter(LockMode::blocksReads).isPresent())
                    .limit(1)
                    // A rewritten table is locked for reads and writes by the statement itself.
                    .filter(it -> !(it.rewritten() && it.oid() == table.oid()))
                    .map(locked -> Observation.of(table, message(locked, table))))
        .toList();
  }

  private static String message(TouchedTable locked, TouchedTable worked) {
    return "lock: "
        + locked.name()
        + " stays locked for reads and writes by an earlier statement while rows of "
        + worked.name()
        + " are processed";
  }
}
