package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.RelationKind;
import java.util.List;

/** AG321: a sequence is altered, and nextval waits. */
final class SequenceLocked implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .others(RelationKind.SEQUENCE)
        .filter(sequence -> sequence.locked() && sequence.blocksWrites() && !sequence.dropped())
        .map(
            it ->
                Observation.of(
                    "lock: every INSERT that needs a number of "
                        + it.name()
                        + " waits until the transaction ends"))
        .toList();
  }
}
