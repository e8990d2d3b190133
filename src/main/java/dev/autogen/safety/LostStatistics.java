package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG330: the statistics of a column are lost. */
final class LostStatistics implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .changedTypes()
                    .map(
                        it ->
                            Observation.of(
                                table,
                                "statistics lost: the query planner has no statistics of "
                                    + table.name()
                                    + "."
                                    + it.after().name()
                                    + " until the table is analyzed")))
        .toList();
  }
}
