package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG403: a type changes, and statements that a connection has prepared fail once. */
final class BrokenStatements implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .changedTypes()
                    .map(it -> Sighting.of(table, message(table.name() + "." + it.after().name()))))
        .toList();
  }

  private static String message(String column) {
    return "prepared statements break: the next query of "
        + column
        + " on every pooled connection fails once (cached plan must not change result type)";
  }
}
