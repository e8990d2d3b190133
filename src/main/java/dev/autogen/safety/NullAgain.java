package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG407: a column takes NULL from now on, and running instances may not expect that. */
final class NullAgain implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .changedColumns()
                    .filter(column -> column.before().notNull() && !column.after().notNull())
                    .map(
                        it ->
                            Sighting.of(
                                table,
                                "null: "
                                    + table.name()
                                    + "."
                                    + it.after().name()
                                    + " may be NULL from now on, which running instances may not expect")))
        .toList();
  }
}
