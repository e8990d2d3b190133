package dev.autogen.compare;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.ObjectMark;
import dev.autogen.schema.AuxiliaryObject;
import java.util.List;
import java.util.Optional;

/**
 * Facts that only the existing migrations have, not a database.
 *
 * @param hibernate the version in the last migration that names one
 * @param objects created objects that only their SQL describes
 */
public record EarlierMigrations(Optional<String> hibernate, List<AuxiliaryObject> objects) {
  public EarlierMigrations {
    objects = List.copyOf(objects);
  }

  static EarlierMigrations of(MigrationGraph graph) {
    Optional<String> hibernate =
        graph.ordered().stream()
            .map(Migration::hibernateVersion)
            .flatMap(Optional::stream)
            .reduce((earlier, later) -> later);
    return new EarlierMigrations(hibernate, ObjectMark.objectsAfter(graph.ordered()));
  }
}
