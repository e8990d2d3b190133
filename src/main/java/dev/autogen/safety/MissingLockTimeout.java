package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/**
 * AG501: a statement waits for a lock without a time limit, and later queries wait for the
 * statement.
 */
final class MissingLockTimeout implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    boolean locks =
        statement.transactional()
            && statement.tables().anyMatch(table -> table.locked() && table.blocksWrites());
    return locks && statement.lockTimeout() == 0
        ? List.of(
            Observation.of(
                "endless wait: lock_timeout is not set, so the statement waits for the longest query, and all later queries wait for the statement"))
        : List.of();
  }
}
