package dev.autogen.hibernate;

import dev.autogen.schema.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.JoinedSubclass;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;

/**
 * Finds the property of every column. Visits mapped classes in source order, superclasses first.
 */
final class OriginReader {
  private final Declarations declarations;
  private final Origins origins;
  private final List<Runnable> afterOwnColumns = new ArrayList<>();

  OriginReader(Declarations declarations, Origins origins) {
    this.declarations = declarations;
    this.origins = origins;
  }

  void read(Metadata metadata) {
    List<PersistentClass> entities =
        metadata.getEntityBindings().stream()
            .sorted(
                Comparator.comparing(
                        (PersistentClass entity) -> entity.getRootClass().getEntityName())
                    .thenComparing(OriginReader::depth)
                    .thenComparing(PersistentClass::getEntityName))
            .toList();
    entities.forEach(this::entity);
    for (int i = 0; i < afterOwnColumns.size(); i++) {
      afterOwnColumns.get(i).run();
    }
    entities.forEach(this::discriminator);
  }

  private static int depth(PersistentClass entity) {
    PersistentClass parent = entity.getSuperclass();
    return parent == null ? 0 : depth(parent) + 1;
  }

  private void entity(PersistentClass entity) {
    String className = className(entity);
    Table table = entity.getTable();
    Origin origin = new Origin(className, Optional.empty());
    origins.note(table, origin);
    if (entity instanceof RootClass || entity instanceof UnionSubclass) {
      identifier(table, entity);
    } else if (entity instanceof JoinedSubclass joined) {
      origins.note(table, joined.getKey().getSelectables(), identifierOrigin(entity));
    }
    for (Join join : entity.getJoins()) {
      origins.note(join.getTable(), origin);
      origins.note(join.getTable(), join.getKey().getSelectables(), identifierOrigin(entity));
    }
    if (entity instanceof UnionSubclass) {
      inherited(entity.getSuperclass(), table, className);
    }
    properties(entity, Optional.empty(), className);
  }

  /** With a table per class, the properties of superclasses have columns here, too. */
  private void inherited(PersistentClass superclass, Table table, String className) {
    if (superclass.getSuperclass() != null) {
      inherited(superclass.getSuperclass(), table, className);
    }
    properties(superclass, Optional.of(table), className);
  }

  private void properties(PersistentClass entity, Optional<Table> table, String className) {
    for (Property property : declarations.inOrder(className, entity.getProperties())) {
      property(table.orElseGet(() -> property.getValue().getTable()), className, property);
    }
  }

  private void identifier(Table table, PersistentClass entity) {
    if (entity.getIdentifierProperty() != null) {
      property(table, className(entity), entity.getIdentifierProperty());
      return;
    }
    Component mapper = entity.getIdentifierMapper();
    if (mapper == null && entity.getIdentifier() instanceof Component embedded) {
      mapper = embedded;
    }
    if (mapper != null) {
      for (Property property : declarations.inOrder(className(entity), mapper.getProperties())) {
        property(table, className(entity), property);
      }
    }
  }

  private Origin identifierOrigin(PersistentClass entity) {
    Property identifier = entity.getIdentifierProperty();
    return identifier == null
        ? new Origin(className(entity), Optional.empty())
        : declarations.origin(className(entity), identifier.getName());
  }

  private void discriminator(PersistentClass entity) {
    if (entity instanceof RootClass && entity.getDiscriminator() != null) {
      origins.note(
          entity.getTable(),
          entity.getDiscriminator().getSelectables(),
          new Origin(className(entity), Optional.empty()));
    }
  }

  private void property(Table table, String className, Property property) {
    if (property.isBackRef() || property.isSynthetic()) {
      return;
    }
    value(table, declarations.origin(className, property.getName()), property.getValue());
  }

  private void value(Table table, Origin origin, Value value) {
    if (value instanceof Collection collection) {
      collection(origin, collection);
    } else if (value instanceof Component component) {
      component(table, origin, component);
    } else {
      origins.note(table, value.getSelectables(), origin);
    }
  }

  private void component(Table table, Origin origin, Component component) {
    if (component.getAggregateColumn() != null) {
      origins.note(table, List.of(component.getAggregateColumn()), origin);
      return;
    }
    String className =
        Optional.ofNullable(component.getComponentClassName()).orElse(origin.className());
    for (Property property : declarations.inOrder(className, component.getProperties())) {
      property(table, className, property);
    }
  }

  /** Skips mapped-by collections: their table belongs to the other side. */
  private void collection(Origin origin, Collection collection) {
    if (collection.isOneToMany()) {
      // The columns are in the table of the other entity, after its own columns.
      afterOwnColumns.add(
          () -> {
            Table table = collection.getCollectionTable();
            if (!collection.isInverse()) {
              origins.note(table, collection.getKey().getSelectables(), origin);
            }
            index(table, origin, collection);
          });
      return;
    }
    if (collection.isInverse()) {
      return;
    }
    Table table = collection.getCollectionTable();
    origins.note(table, origin);
    if (collection instanceof IdentifierCollection identified) {
      origins.note(table, identified.getIdentifier().getSelectables(), origin);
    }
    origins.note(table, collection.getKey().getSelectables(), origin);
    if (collection.isMap()) {
      index(table, origin, collection);
    }
    value(table, origin, collection.getElement());
    index(table, origin, collection);
  }

  private void index(Table table, Origin origin, Collection collection) {
    if (collection instanceof IndexedCollection indexed && indexed.getIndex() != null) {
      value(table, origin, indexed.getIndex());
    }
  }

  private static String className(PersistentClass entity) {
    return Optional.ofNullable(entity.getClassName()).orElse(entity.getEntityName());
  }
}
