package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG315: all rows are looked at for NULL while nobody can read or write. */
final class ScannedForNotNull implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> table.scanned() && table.blocksWrites() && !table.rewritten())
        .filter(table -> !LostScanSkip.appliesTo(table))
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
                                    + it.after().name())))
        .toList();
  }
}
