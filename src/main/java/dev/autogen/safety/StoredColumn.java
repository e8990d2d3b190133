package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG310: a column is computed and stored for every row. */
final class StoredColumn implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(RewriteCause.GENERATED::appliesTo)
        .map(
            table ->
                Sighting.of(
                    table,
                    "table rewrite: "
                        + table.name()
                        + " is locked for reads and writes while "
                        + RewriteCause.names(table)
                        + " is computed for every row"))
        .toList();
  }
}
