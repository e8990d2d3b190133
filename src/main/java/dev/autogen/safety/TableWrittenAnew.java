package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG308: a table is written anew for no change of its columns. */
final class TableWrittenAnew implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(RewriteCause.OTHER::appliesTo)
        .map(
            table ->
                Sighting.of(
                    table,
                    "table rewrite: "
                        + table.name()
                        + " is locked for reads and writes while it is written anew"))
        .toList();
  }
}
