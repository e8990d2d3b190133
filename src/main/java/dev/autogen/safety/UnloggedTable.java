package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.Relation;
import java.util.List;

/** AG108: a table becomes UNLOGGED, so a crash of the server empties it. */
final class UnloggedTable implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.start().unlogged())
        .filter(table -> table.after().filter(Relation::unlogged).isPresent())
        .map(
            table ->
                Observation.of(
                    table,
                    "data loss: a crash of the server empties " + table.name() + " from now on"))
        .toList();
  }
}
