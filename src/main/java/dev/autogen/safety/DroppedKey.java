package dev.autogen.safety;

import dev.autogen.measure.Catalog;
import dev.autogen.measure.Measured;
import dev.autogen.measure.Relation;
import java.util.List;

/** AG408: nothing keeps the values apart any more. */
final class DroppedKey implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped() && table.droppedColumns().findAny().isEmpty())
        .flatMap(
            table ->
                table
                    .droppedIndexes()
                    .filter(index -> index.unique() && !isUnique(index, statement.end()))
                    .map(
                        it ->
                            Sighting.of(
                                table,
                                "duplicates: rows of "
                                    + table.name()
                                    + " may hold a value twice once "
                                    + it.name().name()
                                    + " is gone")))
        .toList();
  }

  private static boolean isUnique(Relation index, Catalog catalog) {
    return catalog
        .indexesOf(index.owner())
        .anyMatch(other -> other.unique() && other.columns().equals(index.columns()));
  }
}
