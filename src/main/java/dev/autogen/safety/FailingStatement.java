package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG500: a statement that fails on the server. */
final class FailingStatement implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .failure()
        .filter(it -> !it.isOfRows() && !it.isOfTransaction() && !it.isOfNewLabel())
        .stream()
        .map(it -> Observation.of("fails: " + it.message()))
        .toList();
  }
}
