package dev.autogen.safety;

import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import java.util.List;

/** AG316: a check scans all rows under a lock that blocks reads and writes. */
final class ScannedForCheck implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.scanned() && table.blocksWrites() && !table.rewritten())
        .flatMap(
            table ->
                table
                    .newConstraints()
                    .filter(constraint -> constraint.kind() == Kind.CHECK && constraint.valid())
                    .map(
                        it ->
                            Observation.of(
                                table,
                                "table scan: reads and writes of "
                                    + table.name()
                                    + " wait while "
                                    + it.name()
                                    + " is checked for every row")))
        .toList();
  }
}
