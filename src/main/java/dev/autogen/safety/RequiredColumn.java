package dev.autogen.safety;

import dev.autogen.measure.Attribute;
import dev.autogen.measure.Measured;
import java.util.List;

/** AG404: a new column takes no NULL, and running instances do not know it. */
final class RequiredColumn implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .newColumns()
                    .filter(RequiredColumn::isOne)
                    .map(
                        it ->
                            Sighting.of(
                                table,
                                "application breaks: running instances insert into "
                                    + table.name()
                                    + " without "
                                    + it.name()
                                    + ", which is NOT NULL and has no default")))
        .toList();
  }

  /** Whether rows that do not know the column cannot be. */
  static boolean isOne(Attribute column) {
    return column.notNull() && !column.hasDefault() && !column.identity() && !column.generated();
  }
}
