package dev.autogen.safety;

import dev.autogen.measure.BatchOutcome;
import dev.autogen.measure.Measured;
import java.util.List;

/** AG209: a batched statement still asks for rows that it has changed. */
final class RowsChangedTwice implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement.probed().batch().filter(RowsChangedTwice::changesAgain).stream()
        .map(
            batch ->
                Sighting.of(
                    "rows changed twice: a batch of "
                        + batch.table()
                        + " leaves rows that the condition of the statement still asks for, and the"
                        + " next one changes them again"))
        .toList();
  }

  private static boolean changesAgain(BatchOutcome batch) {
    return batch.again() > 0 || !batch.canEnd();
  }
}
