package dev.autogen.hibernate;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferral;
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
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Reads the foreign keys of a table. */
final class ForeignKeyReader {
  private static final Identifier UNNAMED = new Identifier("unnamed");

  private final Namespaces namespaces;

  ForeignKeyReader(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  List<Named<Constraint>> read(Table table) {
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
        keys.add(
            new Named<>(
                Named.givenBy(Optional.ofNullable(mapped.getName())),
                key.columns(),
                "fkey",
                false,
                key::withName));
      }
    }
    return keys;
  }

  private ForeignKey read(org.hibernate.mapping.ForeignKey mapped) {
    List<Column> referenced = mapped.getReferencedColumns();
    if (referenced.isEmpty()) {
      referenced = mapped.getReferencedTable().getPrimaryKey().getColumns();
    }
    QualifiedName target = namespaces.qualify(mapped.getReferencedTable());
    Optional<String> definition = Optional.ofNullable(mapped.getKeyDefinition());
    ReferentialAction onDelete =
        action(mapped.getOnDeleteAction())
            .or(() -> definition.flatMap(sql -> ForeignKeyClause.action(sql, "delete")))
            .orElse(ReferentialAction.NO_ACTION);
    return new ForeignKey(
        UNNAMED,
        mapped.getColumns().stream().map(CatalogName::of).toList(),
        target,
        referenced.stream().map(CatalogName::of).toList(),
        onDelete,
        definition
            .flatMap(sql -> ForeignKeyClause.action(sql, "update"))
            .orElse(ReferentialAction.NO_ACTION),
        definition.map(ForeignKeyClause::deferral).orElse(Deferral.NONE));
  }

  private static Optional<ReferentialAction> action(@Nullable OnDeleteAction action) {
    return Optional.ofNullable(action).map(known -> ReferentialAction.valueOf(known.name()));
  }

  /**
   * Hibernate 6.6 has a map under {@code getForeignKeys}, 7 adds {@code getForeignKeyCollection},
   * and 8 makes the first a collection: no call that is compiled runs on all of them.
   */
  @SuppressWarnings("unchecked")
  private static Collection<org.hibernate.mapping.ForeignKey> foreignKeys(Table table) {
    try {
      Object result = accessor().invoke(table);
      return result instanceof Map<?, ?> map
          ? (Collection<org.hibernate.mapping.ForeignKey>) map.values()
          : (Collection<org.hibernate.mapping.ForeignKey>) result;
    } catch (ReflectiveOperationException e) {
      throw new ModelFailure("this Hibernate keeps foreign keys where autogen cannot read them", e);
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
