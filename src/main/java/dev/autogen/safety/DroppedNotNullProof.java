package dev.autogen.safety;

import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG324: the check that proves there is no NULL is dropped in the statement that needs it. */
final class DroppedNotNullProof implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(DroppedNotNullProof::appliesTo)
        .flatMap(
            table ->
                table
                    .nowNotNull()
                    .map(
                        it ->
                            Observation.of(
                                table,
                                "table scan: reads and writes of "
                                    + table.name()
                                    + " wait while every row is searched for NULL in "
                                    + it.after().name()
                                    + ", because the check that proves there is none is dropped, too")))
        .toList();
  }

  static boolean appliesTo(TouchedTable table) {
    return table.scanned()
        && table.nowNotNull().findAny().isPresent()
        && table.droppedConstraints().anyMatch(it -> it.kind() == Kind.CHECK && it.valid());
  }
}
