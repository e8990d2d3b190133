package dev.autogen.hibernate;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.MappingException;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UserDefinedObjectType;

/**
 * The types that a mapping needs: enum types and composite types ({@code @Struct}). Hibernate
 * writes their names in columns without the namespace, so all types are found before any column is
 * read.
 */
final class UserTypes {
  private final Metadata metadata;
  private final DefaultNamespace namespaces;
  private final Map<QualifiedName, NamedEnum> enums = new TreeMap<>();
  private final Map<QualifiedName, UserDefinedObjectType> composites = new TreeMap<>();
  private final Map<QualifiedName, Origin> origins = new HashMap<>();

  private UserTypes(Metadata metadata, DefaultNamespace namespaces) {
    this.metadata = metadata;
    this.namespaces = namespaces;
  }

  static UserTypes of(Metadata metadata, DefaultNamespace namespaces) {
    UserTypes types = new UserTypes(metadata, namespaces);
    metadata
        .getDatabase()
        .getNamespaces()
        .forEach(
            namespace ->
                namespace.getUserDefinedTypes().stream()
                    .filter(UserDefinedObjectType.class::isInstance)
                    .map(UserDefinedObjectType.class::cast)
                    .forEach(types::composite));
    types.composites.values().forEach(composite -> composite.getColumns().forEach(types::column));
    metadata
        .getDatabase()
        .getNamespaces()
        .forEach(
            namespace ->
                namespace.getTables().stream()
                    .filter(Table::isPhysicalTable)
                    .forEach(table -> table.getColumns().forEach(types::column)));
    return types;
  }

  private void composite(UserDefinedObjectType composite) {
    composites.put(
        namespaces.qualify(
            composite.getQualifiedTableName().getSchemaName(),
            composite.getQualifiedTableName().getTableName()),
        composite);
  }

  private void column(Column column) {
    NamedEnum.of(column.getValue())
        .ifPresent(found -> nameOf(column, found).ifPresent(name -> add(name, found)));
    if (column instanceof AggregateColumn aggregate) {
      String className = aggregate.getComponent().getComponentClassName();
      name(spelled(column))
          .filter(composites::containsKey)
          .ifPresent(name -> origins.putIfAbsent(name, new Origin(className, Optional.empty())));
    }
  }

  /** The name of the class, unless the {@code columnDefinition} has another one. */
  private Optional<QualifiedName> nameOf(Column column, NamedEnum mapped) {
    SqlType spelled = spelled(column);
    Identifier simple = CatalogName.of(mapped.enumClass().getSimpleName());
    return spelled.name().equals(simple.value())
        ? Optional.of(new QualifiedName(namespaces.defaultNamespace(), simple))
        : TypeName.parse(spelled.name(), namespaces.defaultNamespace());
  }

  private void add(QualifiedName name, NamedEnum found) {
    NamedEnum known = enums.get(name);
    if (known != null && !known.enumClass().equals(found.enumClass())) {
      throw new MappingException(
          "%s and %s both have the enum type %s; give one a type of its own with @Column(columnDefinition = …)"
              .formatted(known.enumClass().getName(), found.enumClass().getName(), name));
    }
    if (known == null || found.ordered()) {
      enums.put(name, found);
      origins.put(name, new Origin(found.enumClass().getName(), Optional.empty()));
    }
  }

  private SqlType spelled(Column column) {
    return SqlType.parse(ColumnDefinition.parse(column.getSqlType(metadata)).type());
  }

  private Optional<QualifiedName> name(SqlType type) {
    QualifiedName unqualified =
        new QualifiedName(namespaces.defaultNamespace(), CatalogName.of(type.name()));
    return enums.containsKey(unqualified) || composites.containsKey(unqualified)
        ? Optional.of(unqualified)
        : TypeName.parse(type.name(), namespaces.defaultNamespace())
            .filter(name -> enums.containsKey(name) || composites.containsKey(name));
  }

  /** The type under its name in the database. */
  SqlType named(SqlType type) {
    return name(type).map(name -> type.withName(TypeName.of(name))).orElse(type);
  }

  List<EnumType> enumTypes() {
    List<EnumType> types = new ArrayList<>();
    enums.forEach((name, found) -> types.add(EnumType.of(name, found.labels())));
    return types;
  }

  List<CompositeType> compositeTypes() {
    List<CompositeType> types = new ArrayList<>();
    composites.forEach(
        (name, composite) ->
            types.add(
                new CompositeType(
                    name,
                    composite.getColumns().stream()
                        .map(
                            column ->
                                new CompositeType.Attribute(
                                    CatalogName.of(column), named(spelled(column))))
                        .toList())));
    return types;
  }

  /** The enum types whose labels are in alphabetical order, which does not matter. */
  Set<QualifiedName> inAnyOrder() {
    return enums.entrySet().stream()
        .filter(entry -> !entry.getValue().ordered())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The class of each type. */
  Map<QualifiedName, Origin> origins() {
    return origins;
  }
}
