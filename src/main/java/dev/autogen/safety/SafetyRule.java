package dev.autogen.safety;

import dev.autogen.operation.Operation;
import java.util.Optional;

/** One thing that can go wrong. */
interface SafetyRule {
  Optional<Hazard> check(Operation operation, Situation situation);
}
