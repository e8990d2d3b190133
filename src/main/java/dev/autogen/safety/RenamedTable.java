package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG401: a table takes another name, and running instances use the old one. */
final class RenamedTable implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.after().filter(now -> !now.name().equals(table.name())).isPresent())
        .filter(table -> !statement.end().has(table.name()))
        .map(
            table ->
                Sighting.of(
                    table,
                    "application breaks: running instances know "
                        + table.name()
                        + " only by this name"))
        .toList();
  }
}
