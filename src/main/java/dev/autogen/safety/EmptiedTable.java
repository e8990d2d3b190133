package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG106: all rows of a table go. */
final class EmptiedTable implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.emptied() || (table.rows() > 0 && table.deleted() >= table.rows()))
        .map(table -> Sighting.of(table, "data loss: all rows of " + table.name() + " are gone"))
        .toList();
  }
}
