package dev.autogen.safety;

import dev.autogen.measure.LockMode;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;
import java.util.Optional;

/** AG323: one transaction locks several tables one after the other. */
final class SeveralTablesLocked implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    Optional<TouchedTable> first =
        statement
            .tables()
            .filter(table -> table.held().filter(LockMode::blocksWrites).isPresent())
            .findFirst();
    return first.stream()
        .flatMap(
            held ->
                statement
                    .tables()
                    .filter(table -> table.locked() && table.blocksWrites() && !table.equals(held))
                    .filter(table -> table.held().filter(LockMode::blocksWrites).isEmpty())
                    .map(
                        table ->
                            Observation.of(
                                table,
                                "lock: the transaction waits for "
                                    + table.name()
                                    + " while it holds a lock on "
                                    + held.name())))
        .toList();
  }
}
