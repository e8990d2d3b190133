package dev.autogen.safety;

import dev.autogen.measure.Failure;
import dev.autogen.measure.Measured;
import java.util.List;

/** AG502: a statement that cannot run inside a transaction is in one. */
final class ForbiddenInTransaction implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement.failure().filter(Failure::isOfTransaction).stream()
        .map(failure -> Observation.of("fails: " + failure.message()))
        .toList();
  }
}
