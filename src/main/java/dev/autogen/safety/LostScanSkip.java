package dev.autogen.safety;

import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG324: the check that proves there is no NULL goes in the statement that needs it. */
final class LostScanSkip implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(LostScanSkip::appliesTo)
        .flatMap(
            table ->
                table
                    .nowNotNull()
                    .map(
                        it ->
                            Sighting.of(
                                table,
                                "table scan: reads and writes of "
                                    + table.name()
                                    + " wait while every row is searched for NULL in "
                                    + it.after().name()
                                    + ", though a check has proved it until here")))
        .toList();
  }

  static boolean appliesTo(TouchedTable table) {
    return table.scanned()
        && table.nowNotNull().findAny().isPresent()
        && table.droppedConstraints().anyMatch(it -> it.kind() == Kind.CHECK && it.valid());
  }
}
