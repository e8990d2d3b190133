package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG500: a statement that the server does not take. */
final class FailingStatement implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .failure()
        .filter(it -> !it.isOfRows() && !it.isOfTransaction() && !it.isOfNewLabel())
        .stream()
        .map(it -> Sighting.of("fails: " + it.message()))
        .toList();
  }
}
