package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG504: IF NOT EXISTS skips an invalid index that an earlier attempt left. */
final class SkippedInvalidIndex implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement.probed().skipsExisting()
        ? List.of(
            Observation.of(
                "invalid index: after a failed attempt the statement finds the invalid index, skips it and reports success"))
        : List.of();
  }
}
