package dev.autogen.safety;

import dev.autogen.measure.Failure;
import dev.autogen.measure.Measured;
import java.util.List;

/** AG502: a statement that runs outside of transactions only is in one. */
final class NoTransactionWanted implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement.failure().filter(Failure::isOfTransaction).stream()
        .map(failure -> Sighting.of("fails: " + failure.message()))
        .toList();
  }
}
