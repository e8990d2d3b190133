package dev.autogen.safety;

import dev.autogen.measure.LockMode;
import dev.autogen.measure.Measured;
import java.util.List;

/**
 * AG318: a constraint is added and validated in one transaction, which holds the lock as long as
 * one statement would.
 */
final class ValidatedUnderLock implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.held().filter(LockMode::blocksWrites).isPresent())
        .flatMap(
            table ->
                table
                    .validatedConstraints()
                    .map(
                        it ->
                            Observation.of(
                                table,
                                "table scan: the transaction still holds "
                                    + table.held().get()
                                    + " on "
                                    + table.name()
                                    + " while "
                                    + it.name()
                                    + " is checked for every row")))
        .toList();
  }
}
