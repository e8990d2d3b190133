package dev.autogen.safety;

import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG317: all rows are looked up while nobody can write to either table. */
final class ScannedForForeignKey implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
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
                            Sighting.of(
                                table,
                                "table scan: writes to "
                                    + table.name()
                                    + " and to "
                                    + statement.after().name(it.referenced())
                                    + " wait while "
                                    + it.name()
                                    + " is looked up for every row")))
        .toList();
  }
}
