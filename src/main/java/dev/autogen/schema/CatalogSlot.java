package dev.autogen.schema;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name at a place of PostgreSQL's catalog where no two objects can have the same one.
 *
 * @param name with the namespace
 * @param table the table of a constraint
 */
public record CatalogSlot(Space space, QualifiedName name, Optional<QualifiedName> table)
    implements Serializable {
  /**
   * Which objects share their names: relations and types in a namespace, constraints in a table.
   */
  public enum Space {
    RELATION,
    TYPE,
    CONSTRAINT
  }

  /** The place of a table, view, sequence or index. */
  public static CatalogSlot relation(QualifiedName name) {
    return new CatalogSlot(Space.RELATION, name, Optional.empty());
  }

  public static CatalogSlot type(QualifiedName name) {
    return new CatalogSlot(Space.TYPE, name, Optional.empty());
  }

  public static CatalogSlot constraint(QualifiedName table, Identifier name) {
    return new CatalogSlot(
        Space.CONSTRAINT, new QualifiedName(table.namespace(), name), Optional.of(table));
  }

  /** The places of a table, view or composite type: its rows have a type of the same name. */
  public static Stream<CatalogSlot> ofRows(QualifiedName name) {
    return Stream.of(relation(name), type(name));
  }

  /** The places of a constraint: a key has an index of the same name. */
  public static Stream<CatalogSlot> of(QualifiedName table, Constraint constraint) {
    CatalogSlot own = constraint(table, constraint.name());
    return constraint.isKey() ? Stream.of(own, relation(own.name())) : Stream.of(own);
  }

  public static CatalogSlot of(QualifiedName table, Index index) {
    return relation(new QualifiedName(table.namespace(), index.name()));
  }

  /** The places of a table with its constraints and indexes. */
  public static Stream<CatalogSlot> of(Table table) {
    return Stream.of(
            ofRows(table.name()),
            table.constraints().stream().flatMap(part -> of(table.name(), part)),
            table.indexes().stream().map(part -> of(table.name(), part)))
        .flatMap(places -> places);
  }

  /** The places of all objects of a schema. */
  public static Stream<CatalogSlot> of(Schema schema) {
    return Stream.of(
            schema.tables().stream().flatMap(CatalogSlot::of),
            schema.views().stream().flatMap(view -> ofRows(view.name())),
            schema.compositeTypes().stream().flatMap(type -> ofRows(type.name())),
            schema.enumTypes().stream().map(type -> type(type.name())),
            schema.sequences().stream().map(sequence -> relation(sequence.name())))
        .flatMap(places -> places);
  }
}
