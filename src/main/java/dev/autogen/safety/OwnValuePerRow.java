package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG309: the default of a new column has another value in every row. */
final class OwnValuePerRow implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(RewriteCause.OWN_VALUES::appliesTo)
        .map(
            table ->
                Observation.of(
                    table,
                    "table rewrite: "
                        + table.name()
                        + " is locked for reads and writes while every row gets a value of its own in "
                        + RewriteCause.names(table)))
        .toList();
  }
}
