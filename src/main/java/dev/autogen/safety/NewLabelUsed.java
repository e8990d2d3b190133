package dev.autogen.safety;

import dev.autogen.measure.Failure;
import dev.autogen.measure.Measured;
import java.util.List;

/** AG505: a label of an enum type is used before it can be. */
final class NewLabelUsed implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement.failure().filter(Failure::isOfNewLabel).stream()
        .map(failure -> Sighting.of("fails: " + failure.message()))
        .toList();
  }
}
