package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG504: an index that an earlier try left invalid is taken for a good one. */
final class SkippedLeftover implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement.probed().skipsWhatIsThere()
        ? List.of(
            Sighting.of(
                "invalid index: after a failed try the statement finds the invalid index, skips it and reports success"))
        : List.of();
  }
}
