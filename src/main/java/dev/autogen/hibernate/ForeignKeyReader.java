package dev.autogen.hibernate;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Reads the foreign keys of a table. */
final class ForeignKeyReader {
  private static final Identifier UNNAMED = new Identifier("unnamed");

  private final Metadata metadata;
  private final DefaultNamespace namespaces;

  ForeignKeyReader(Metadata metadata, DefaultNamespace namespaces) {
    this.metadata = metadata;
    this.namespaces = namespaces;
  }

  /**
   * Reads the foreign keys of associations and of column definitions.
   *
   * @param definitions the text after {@code references}, by column
   */
  List<Named<Constraint>> read(Table table, Map<Identifier, ColumnDefinition.Clause> definitions) {
    List<Named<Constraint>> keys = new ArrayList<>();
    Set<ForeignKey> seen = new HashSet<>();
    for (org.hibernate.mapping.ForeignKey mapped : foreignKeys(table)) {
      if (!mapped.isCreationEnabled()
          || !mapped.isPhysicalConstraint()
          || mapped.getReferencedTable().isView()) {
        continue;
      }
      ForeignKey key = read(mapped);
      if (seen.add(key)) {
        keys.add(named(Named.explicitName(Optional.ofNullable(mapped.getName())), key));
      }
    }
    definitions.forEach(
        (column, clause) -> {
          ForeignKey key = read(column, ReferencesClause.parse(clause.sql()));
          if (seen.add(key)) {
            keys.add(named(Named.explicitName(clause.name()), key));
          }
        });
    return keys;
  }

  private static Named<Constraint> named(Optional<Identifier> name, ForeignKey key) {
    return new Named<>(name, key.columns(), "fkey", false, key::withName);
  }

  private ForeignKey read(Identifier column, ReferencesClause clause) {
    QualifiedName target =
        new QualifiedName(clause.namespace().orElse(namespaces.defaultNamespace()), clause.table());
    List<Identifier> columns =
        clause.columns().isEmpty() ? primaryKey(target, clause.table()) : clause.columns();
    return ForeignKey.of(UNNAMED, List.of(column), target, columns)
        .withActions(
            ForeignKeyClause.action(clause.actions(), "delete").orElse(ReferentialAction.NO_ACTION),
            ForeignKeyClause.action(clause.actions(), "update").orElse(ReferentialAction.NO_ACTION))
        .withDeferral(MappedOptions.parse(clause.actions()).deferral());
  }

  private List<Identifier> primaryKey(QualifiedName target, Identifier written) {
    return metadata.collectTableMappings().stream()
        .filter(table -> namespaces.qualify(table).equals(target))
        .map(Table::getPrimaryKey)
        .filter(Objects::nonNull)
        .findFirst()
        .map(key -> key.getColumns().stream().map(CatalogName::of).toList())
        .orElseThrow(
            () ->
                new ModelFailure(
                    ModelFailure.Kind.MAPPING,
                    "a columnDefinition references "
                        + written
                        + ", which no entity maps; name its columns: references "
                        + written
                        + " (…)"));
  }

  private ForeignKey read(org.hibernate.mapping.ForeignKey mapped) {
    List<Column> referenced = mapped.getReferencedColumns();
    if (referenced.isEmpty()) {
      referenced = mapped.getReferencedTable().getPrimaryKey().getColumns();
    }
    QualifiedName target = namespaces.qualify(mapped.getReferencedTable());
    String definition =
        Stream.of("getKeyDefinition", "getOptions")
            .flatMap(getter -> MappedOptions.text(mapped, getter).stream())
            .collect(Collectors.joining(" "));
    ReferentialAction onDelete =
        action(mapped.getOnDeleteAction())
            .or(() -> ForeignKeyClause.action(definition, "delete"))
            .orElse(ReferentialAction.NO_ACTION);
    ReferentialAction onUpdate =
        ForeignKeyClause.action(definition, "update").orElse(ReferentialAction.NO_ACTION);
    return ForeignKey.of(
            UNNAMED,
            mapped.getColumns().stream().map(CatalogName::of).toList(),
            target,
            referenced.stream().map(CatalogName::of).toList())
        .withActions(onDelete, onUpdate)
        .withDeferral(MappedOptions.parse(definition).deferral());
  }

  private static Optional<ReferentialAction> action(@Nullable OnDeleteAction action) {
    return Optional.ofNullable(action).map(known -> ReferentialAction.valueOf(known.name()));
  }

  /**
   * Uses reflection: {@code getForeignKeys} returns a map in Hibernate 6.6 and a collection in 8;
   * Hibernate 7 adds {@code getForeignKeyCollection}.
   */
  @SuppressWarnings("unchecked")
  private static Collection<org.hibernate.mapping.ForeignKey> foreignKeys(Table table) {
    try {
      Object result = accessor().invoke(table);
      return result instanceof Map<?, ?> map
          ? (Collection<org.hibernate.mapping.ForeignKey>) map.values()
          : (Collection<org.hibernate.mapping.ForeignKey>) result;
    } catch (ReflectiveOperationException e) {
      throw new ModelFailure(
          ModelFailure.Kind.CLASS_PATH,
          "autogen cannot read the foreign keys of this version of Hibernate",
          e);
    }
  }

  private static Method accessor() throws NoSuchMethodException {
    try {
      return Table.class.getMethod("getForeignKeyCollection");
    } catch (NoSuchMethodException e) {
      return Table.class.getMethod("getForeignKeys");
    }
  }
}
