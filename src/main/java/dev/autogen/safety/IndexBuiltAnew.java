package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG326: an index that is there is built anew while nobody can write. */
final class IndexBuiltAnew implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(TouchedTable::blocksWrites)
        .flatMap(
            table ->
                table
                    .rebuiltIndexes()
                    .map(
                        it ->
                            Sighting.of(
                                table,
                                "index build: "
                                    + (table.blocksReads() ? "reads and writes of " : "writes to ")
                                    + table.name()
                                    + " wait until "
                                    + it.name().name()
                                    + " is built anew")))
        .toList();
  }
}
