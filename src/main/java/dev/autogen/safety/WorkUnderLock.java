package dev.autogen.safety;

import dev.autogen.measure.LockMode;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;
import java.util.Optional;

/** AG322: rows are worked on while a statement before still locks a table for everybody. */
final class WorkUnderLock implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
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
                    // A table that is written anew is locked for everybody all the same.
                    .filter(it -> !(it.rewritten() && it.oid() == table.oid()))
                    .map(locked -> Sighting.of(table, message(locked, table))))
        .toList();
  }

  private static String message(TouchedTable locked, TouchedTable worked) {
    return "lock: "
        + locked.name()
        + " stays locked for reads and writes, by a statement before, while rows of "
        + worked.name()
        + " are worked on";
  }
}
