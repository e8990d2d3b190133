package dev.autogen.safety;

import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG317: a foreign key looks up all rows under locks that block writes to both tables. */
final class ScannedForForeignKey implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(TouchedTable::blocksWrites)
        .flatMap(
            table ->
                table
                    .newConstraints()
                    .filter(
                        constraint -> constraint.kind() == Kind.FOREIGN_KEY && constraint.valid())
                    .map(
                        it ->
                            Observation.of(
                                table,
                                "table scan: writes to "
                                    + table.name()
                                    + " and to "
                                    + statement.after().name(it.referenced())
                                    + " wait while "
                                    + it.name()
                                    + " is checked for every row")))
        .toList();
  }
}
