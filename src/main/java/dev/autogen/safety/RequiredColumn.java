package dev.autogen.safety;

import dev.autogen.measure.Attribute;
import dev.autogen.measure.Measured;
import java.util.List;

/** AG404: a new column is NOT NULL without a default, and running instances do not know it. */
final class RequiredColumn implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
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
                            Observation.of(
                                table,
                                "application breaks: running instances insert into "
                                    + table.name()
                                    + " without "
                                    + it.name()
                                    + ", which is NOT NULL and has no default")))
        .toList();
  }

  /** Whether an INSERT that does not name the column fails. */
  static boolean isOne(Attribute column) {
    return column.notNull() && !column.hasDefault() && !column.identity() && !column.generated();
  }
}
