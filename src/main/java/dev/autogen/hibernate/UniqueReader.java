package dev.autogen.hibernate;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.UniqueConstraint;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * Reads unique constraints. Hibernate has unique columns and unique keys separately, and may have
 * the same one in both.
 */
final class UniqueReader {
  private final Map<Set<Identifier>, Named<Constraint>> byColumns = new LinkedHashMap<>();

  static Collection<Named<Constraint>> read(
      Table table,
      IndexReader indexes,
      List<Identifier> primaryKey,
      Map<Identifier, ColumnDefinition.Clause> uniqueColumns) {
    UniqueReader reader = new UniqueReader();
    for (UniqueKey key : table.getUniqueKeys().values()) {
      if (indexes.isConstraint(key)) {
        reader.add(key(key));
      }
    }
    uniqueColumns.forEach(
        (column, clause) ->
            reader.add(
                unique(
                    Named.explicitName(clause.name()),
                    List.of(column),
                    MappedOptions.parse(clause.sql()))));
    reader.byColumns.remove(Set.copyOf(primaryKey));
    return reader.byColumns.values();
  }

  /** Of two with the same columns, the named one is kept. */
  private void add(Named<Constraint> unique) {
    byColumns.merge(
        Set.copyOf(unique.columns()),
        unique,
        (first, second) -> first.name().isPresent() ? first : second);
  }

  private static Named<Constraint> key(UniqueKey key) {
    return unique(
        Named.explicitName(Optional.ofNullable(key.getName())),
        key.getColumns().stream().map(CatalogName::of).toList(),
        MappedOptions.of(key));
  }

  private static Named<Constraint> unique(
      Optional<Identifier> name, List<Identifier> columns, MappedOptions options) {
    return new Named<>(
        name,
        columns,
        "key",
        true,
        chosen ->
            new UniqueConstraint(
                chosen, columns, options.contains("nulls", "not", "distinct"), options.deferral()));
  }
}
