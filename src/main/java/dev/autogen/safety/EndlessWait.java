package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG501: a lock that everybody waits behind is waited for without an end. */
final class EndlessWait implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    boolean locks =
        statement.transactional()
            && statement.tables().anyMatch(table -> table.locked() && table.blocksWrites());
    return locks && statement.lockTimeout() == 0
        ? List.of(
            Sighting.of(
                "endless wait: lock_timeout is not set, so one long query makes this wait, and everybody else behind it"))
        : List.of();
  }
}
