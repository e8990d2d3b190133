package dev.autogen.operation;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/**
 * What an operation is about.
 *
 * @param object the table, sequence or namespace
 * @param column the one column of the table that it concerns, where there is just one
 */
public record Subject(QualifiedName object, Optional<Identifier> column) {
  static Subject of(QualifiedName object) {
    return new Subject(object, Optional.empty());
  }

  static Subject of(QualifiedName table, Identifier column) {
    return new Subject(table, Optional.of(column));
  }
}
