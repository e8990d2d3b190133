package dev.autogen.safety;

import dev.autogen.measure.TouchedTable;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/**
 * What a rule saw a statement do.
 *
 * @param table whose size tells how bad it is
 * @param message what happens, in a line that begins in lower case
 */
record Sighting(Optional<QualifiedName> table, String message) {
  static Sighting of(TouchedTable table, String message) {
    return new Sighting(Optional.of(table.name()), message);
  }

  static Sighting of(String message) {
    return new Sighting(Optional.empty(), message);
  }
}
