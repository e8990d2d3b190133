package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG207: one statement updates every row. */
final class WholeTableUpdated implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !statement.step().batched())
        .filter(table -> table.rows() > 1 && table.updated() >= table.rows())
        .map(
            table ->
                Observation.of(
                    table,
                    "large update: all rows of "
                        + table.name()
                        + " stay locked until the transaction ends"))
        .toList();
  }
}
