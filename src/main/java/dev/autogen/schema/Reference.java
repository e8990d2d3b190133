package dev.autogen.schema;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * What an object depends on: a relation, an index or a type, or one column of a relation.
 *
 * @param object its name; PostgreSQL keeps the names of relations, indexes and row types in one
 *     list
 * @param column the column; empty for the object as a whole
 */
public record Reference(QualifiedName object, Optional<Identifier> column)
    implements Comparable<Reference>, Serializable {
  private static final Comparator<Reference> ORDER =
      Comparator.comparing(Reference::object)
          .thenComparing(reference -> reference.column.map(Identifier::value).orElse(""));

  public static Reference to(QualifiedName object) {
    return new Reference(object, Optional.empty());
  }

  public static Reference to(ColumnName column) {
    return new Reference(column.table(), Optional.of(column.column()));
  }

  @Override
  public int compareTo(Reference other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return object + column.map(name -> "." + name).orElse("");
  }
}
