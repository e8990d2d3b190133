package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG402: a column takes another name, and running instances use the old one. */
final class RenamedColumn implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .changedColumns()
                    .filter(column -> !column.before().name().equals(column.after().name()))
                    .filter(
                        column ->
                            statement
                                .end()
                                .attributesOf(table.oid())
                                .noneMatch(now -> now.name().equals(column.before().name())))
                    .map(
                        it ->
                            Sighting.of(
                                table,
                                "application breaks: running instances know "
                                    + table.name()
                                    + "."
                                    + it.before().name()
                                    + " only by this name")))
        .toList();
  }
}
