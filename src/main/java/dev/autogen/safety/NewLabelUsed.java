package dev.autogen.safety;

import dev.autogen.measure.Failure;
import dev.autogen.measure.Measured;
import java.util.List;

/** AG505: a new label of an enum type is used in the transaction that adds it. */
final class NewLabelUsed implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement.failure().filter(Failure::isOfNewLabel).stream()
        .map(failure -> Observation.of("fails: " + failure.message()))
        .toList();
  }
}
