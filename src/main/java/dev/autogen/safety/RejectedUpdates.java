package dev.autogen.safety;

import dev.autogen.measure.ConstraintState;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG206: a check is added before the existing rows satisfy it. */
final class RejectedUpdates implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .flatMap(
            table ->
                statement.probed().rejected().stream()
                    .filter(check -> check.owner() == table.oid())
                    .map(check -> Observation.of(table, message(table, check))))
        .toList();
  }

  private static String message(TouchedTable table, ConstraintState check) {
    return "writes fail: from here on an update of a row of "
        + table.name()
        + " fails if the row violates "
        + check.name()
        + ", whatever column it changes";
  }
}
