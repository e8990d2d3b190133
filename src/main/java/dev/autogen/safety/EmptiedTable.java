package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG106: all rows of a table are deleted. */
final class EmptiedTable implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.emptied() || (table.rows() > 0 && table.deleted() >= table.rows()))
        .map(
            table ->
                Observation.of(table, "data loss: all rows of " + table.name() + " are deleted"))
        .toList();
  }
}
