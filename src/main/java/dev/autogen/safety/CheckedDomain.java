package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG311: a new column has a domain with a check. */
final class CheckedDomain implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(RewriteCause.DOMAIN::appliesTo)
        .map(
            table ->
                Observation.of(
                    table,
                    "table rewrite: "
                        + table.name()
                        + " is locked for reads and writes, because the domain of "
                        + RewriteCause.names(table)
                        + " has a check"))
        .toList();
  }
}
