package dev.autogen.safety;

import dev.autogen.measure.TouchedTable;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/**
 * What a rule observed about a statement.
 *
 * @param table the table whose size decides how serious it is
 * @param message what happens, one line that begins in lower case
 */
record Observation(Optional<QualifiedName> table, String message) {
  static Observation of(TouchedTable table, String message) {
    return new Observation(Optional.of(table.name()), message);
  }

  static Observation of(String message) {
    return new Observation(Optional.empty(), message);
  }
}
