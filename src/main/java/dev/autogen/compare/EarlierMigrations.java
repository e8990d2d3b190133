package dev.autogen.compare;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.ObjectMark;
import dev.autogen.schema.AuxiliaryObject;
import java.util.List;
import java.util.Optional;

/**
 * What the migrations so far say that no database tells.
 *
 * @param hibernate the version that the last one to name one was generated with
 * @param objects what they created and only its SQL describes
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
