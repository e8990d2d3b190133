package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.Operation;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can go wrong. A rule judges what autogen is about to do by the operation, and what
 * a person wrote by what it was measured to do; many rules know only one of the two.
 */
interface SafetyRule {
  /**
   * Judges an operation.
   *
   * @return what happens, in a line that begins in lower case
   */
  default Optional<String> check(Operation operation, PlanContext situation) {
    return Optional.empty();
  }

  /** Judges a statement that ran on a throw-away server. */
  default List<Sighting> check(Measured statement) {
    return List.of();
  }
}
