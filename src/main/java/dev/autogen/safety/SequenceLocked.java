package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.RelationKind;
import java.util.List;

/** AG321: a sequence changes, and who needs a number waits. */
final class SequenceLocked implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .others(RelationKind.SEQUENCE)
        .filter(sequence -> sequence.locked() && sequence.blocksWrites() && !sequence.dropped())
        .map(
            it ->
                Sighting.of(
                    "lock: whoever needs a number of "
                        + it.name()
                        + " waits until the transaction ends"))
        .toList();
  }
}
