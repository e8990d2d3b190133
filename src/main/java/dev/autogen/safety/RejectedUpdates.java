package dev.autogen.safety;

import dev.autogen.measure.ConstraintState;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG206: a check comes before the rows meet it. */
final class RejectedUpdates implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .flatMap(
            table ->
                statement.probed().rejected().stream()
                    .filter(check -> check.owner() == table.oid())
                    .map(check -> Sighting.of(table, message(table, check))))
        .toList();
  }

  private static String message(TouchedTable table, ConstraintState check) {
    return "writes fail: from here on no update of a row of "
        + table.name()
        + " goes through that "
        + check.name()
        + " does not hold for, whatever column it changes";
  }
}
