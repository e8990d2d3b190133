package dev.autogen.operation;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/**
 * The object of an operation.
 *
 * @param object the table, sequence or namespace
 * @param column the column of the table, if it concerns exactly one
 */
public record Subject(QualifiedName object, Optional<Identifier> column) {
  static Subject of(QualifiedName object) {
    return new Subject(object, Optional.empty());
  }

  static Subject of(QualifiedName table, Identifier column) {
    return new Subject(table, Optional.of(column));
  }
}
