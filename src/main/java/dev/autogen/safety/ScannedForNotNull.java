package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG315: SET NOT NULL scans all rows under a lock that blocks reads and writes. */
final class ScannedForNotNull implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.scanned() && table.blocksWrites() && !table.rewritten())
        .filter(table -> !DroppedNotNullProof.appliesTo(table))
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
                                    + it.after().name())))
        .toList();
  }
}
