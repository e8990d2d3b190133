package dev.autogen.safety;

import dev.autogen.measure.BatchOutcome;
import dev.autogen.measure.Measured;
import java.util.List;

/** AG209: the condition of a batched statement still matches rows that it has changed. */
final class RowsChangedTwice implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement.probed().batch().filter(RowsChangedTwice::changesAgain).stream()
        .map(
            batch ->
                Observation.of(
                    "rows changed twice: a batch of "
                        + batch.table()
                        + " changes rows that still match the condition of the statement, so the"
                        + " next batch changes them again"))
        .toList();
  }

  private static boolean changesAgain(BatchOutcome batch) {
    return batch.again() > 0 || !batch.canEnd();
  }
}
