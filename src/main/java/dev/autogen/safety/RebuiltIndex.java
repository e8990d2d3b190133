package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG326: an existing index is rebuilt under a lock that blocks writes. */
final class RebuiltIndex implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(TouchedTable::blocksWrites)
        .flatMap(
            table ->
                table
                    .rebuiltIndexes()
                    .map(
                        it ->
                            Observation.of(
                                table,
                                "index build: "
                                    + (table.blocksReads() ? "reads and writes of " : "writes to ")
                                    + table.name()
                                    + " wait until "
                                    + it.name().name()
                                    + " is rebuilt")))
        .toList();
  }
}
