package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG503: a limit for locks ends what waits for other transactions. */
final class CancelledBuild implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement.probed().waitsForOthers() && statement.lockTimeout() > 0
        ? List.of(
            Sighting.of(
                "cancelled: lock_timeout ends it after "
                    + statement.lockTimeout()
                    + " ms if any older transaction is still open, and leaves an invalid index"))
        : List.of();
  }
}
