package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG330: what the planner knows about a column is gone. */
final class LostStatistics implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .changedTypes()
                    .map(
                        it ->
                            Sighting.of(
                                table,
                                "statistics gone: the planner knows nothing of the values of "
                                    + table.name()
                                    + "."
                                    + it.after().name()
                                    + " until the table is analyzed")))
        .toList();
  }
}
