package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.Operation;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can go wrong. Operations of autogen are judged by what they mean. Statements of a
 * person are judged by what they did on a throw-away server. Many rules implement only one of the
 * two.
 */
interface SafetyRule {
  /**
   * Judges an operation.
   *
   * @return what happens, one line that begins in lower case
   */
  default Optional<String> check(Operation operation, PlanContext context) {
    return Optional.empty();
  }

  /** Judges a statement that ran on a throw-away server. */
  default List<Observation> check(Measured statement) {
    return List.of();
  }
}
