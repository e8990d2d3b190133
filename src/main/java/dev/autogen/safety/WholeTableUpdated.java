package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG207: one statement changes every row. */
final class WholeTableUpdated implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !statement.step().batched())
        .filter(table -> table.rows() > 1 && table.updated() >= table.rows())
        .map(
            table ->
                Sighting.of(
                    table,
                    "one big update: all rows of "
                        + table.name()
                        + " stay locked until every one is changed"))
        .toList();
  }
}
