package dev.autogen.safety;

import dev.autogen.measure.Catalog;
import dev.autogen.measure.ConstraintState;
import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import dev.autogen.measure.Relation;
import java.util.List;
import java.util.Set;

/** AG328: no index leads from a parent to the rows that refer to it. */
final class UnindexedForeignKey implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .newConstraints()
                    .filter(it -> it.kind() == Kind.FOREIGN_KEY && !isIndexed(it, statement.end()))
                    .map(
                        it ->
                            Sighting.of(
                                table,
                                "no index: every delete from "
                                    + statement.after().name(it.referenced())
                                    + " reads all of "
                                    + table.name()
                                    + " for "
                                    + it.name())))
        .toList();
  }

  private static boolean isIndexed(ConstraintState key, Catalog catalog) {
    int count = key.columns().size();
    return catalog
        .indexesOf(key.owner())
        .map(Relation::columns)
        .filter(columns -> columns.size() >= count)
        .anyMatch(
            columns -> Set.copyOf(columns.subList(0, count)).equals(Set.copyOf(key.columns())));
  }
}
