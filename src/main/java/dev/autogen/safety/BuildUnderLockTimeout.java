package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG503: lock_timeout cancels a concurrent build that waits for other transactions. */
final class BuildUnderLockTimeout implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement.probed().waitsForOthers() && statement.lockTimeout() > 0
        ? List.of(
            Observation.of(
                "cancelled: lock_timeout cancels it after "
                    + statement.lockTimeout()
                    + " ms if any older transaction is still open, and leaves an invalid index"))
        : List.of();
  }
}
