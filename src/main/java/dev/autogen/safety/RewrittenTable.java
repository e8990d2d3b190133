package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG308: a table is rewritten although its columns do not change. */
final class RewrittenTable implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(RewriteCause.OTHER::appliesTo)
        .map(
            table ->
                Observation.of(
                    table,
                    "table rewrite: "
                        + table.name()
                        + " is locked for reads and writes while it is rewritten"))
        .toList();
  }
}
