package dev.autogen.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Table;

/** Reads a table with its columns, constraints and indexes. */
final class TableReader {
  private static final ColumnDefinition.Clause UNIQUE =
      new ColumnDefinition.Clause(Optional.empty(), "");

  private final DefaultNamespace namespaces;
  private final ColumnReader columnReader;
  private final ForeignKeyReader foreignKeyReader;
  private final Origins origins;
  private final List<String> warnings;

  TableReader(
      Metadata metadata,
      UserTypes types,
      DefaultNamespace namespaces,
      Origins origins,
      List<String> warnings) {
    this.namespaces = namespaces;
    this.columnReader = new ColumnReader(metadata, types);
    this.foreignKeyReader = new ForeignKeyReader(metadata, namespaces);
    this.origins = origins;
    this.warnings = warnings;
  }

  TableDraft read(Table table) {
    QualifiedName name = namespaces.qualify(table);
    List<Identifier> order = origins.order(name);
    List<Identifier> primaryKey = primaryKey(table, order);
    Map<Identifier, org.hibernate.mapping.Column> mapped =
        sorted(table.getColumns(), primaryKey, order);
    CheckReader checks = new CheckReader(mapped.keySet());
    List<Column> columns = new ArrayList<>();
    Map<Identifier, ColumnDefinition.Clause> unique = new LinkedHashMap<>();
    Map<Identifier, ColumnDefinition.Clause> references = new LinkedHashMap<>();
    for (Map.Entry<Identifier, org.hibernate.mapping.Column> entry : mapped.entrySet()) {
      Identifier column = entry.getKey();
      org.hibernate.mapping.Column source = entry.getValue();
      ColumnDefinition definition = columnReader.definition(source);
      columns.add(columnReader.read(source, definition, primaryKey.contains(column)));
      checks.addOfColumn(source.getCheckConstraints());
      checks.addClauses(definition.constraints().checks());
      definition
          .constraints()
          .unique()
          .or(() -> source.isUnique() ? Optional.of(UNIQUE) : Optional.empty())
          .ifPresent(clause -> unique.put(column, clause));
      definition.constraints().references().ifPresent(clause -> references.put(column, clause));
      warnOfUnsupported(
          new ColumnName(name, column),
          definition.unsupported(),
          definition.constraints().primaryKey() && !primaryKey.contains(column));
    }
    checks.addOfTable(table.getChecks());
    IndexReader indexes = IndexReader.of(table);
    indexes.unsupported().forEach(part -> warnings.add(name + ": autogen ignores " + part));
    List<Named<Constraint>> constraints = new ArrayList<>();
    if (!primaryKey.isEmpty()) {
      constraints.add(
          new Named<>(
              Optional.empty(),
              List.of(),
              "pkey",
              true,
              chosen -> new PrimaryKey(chosen, primaryKey)));
    }
    constraints.addAll(UniqueReader.read(table, indexes, primaryKey, unique));
    constraints.addAll(checks.checks());
    constraints.addAll(foreignKeyReader.read(table, references));
    return new TableDraft(
        name,
        columns,
        constraints,
        indexes.indexes(),
        Optional.ofNullable(table.getComment()).filter(comment -> !comment.isEmpty()));
  }

  private void warnOfUnsupported(
      ColumnName column, List<String> unsupported, boolean misplacedKey) {
    List<String> parts = new ArrayList<>(unsupported);
    if (misplacedKey) {
      parts.add("primary key");
    }
    for (String part : parts) {
      warnings.add(column + ": autogen ignores \"" + part + "\" in its columnDefinition");
    }
  }

  /** Restores the source order of key columns, because Hibernate sorts them by name. */
  private static List<Identifier> primaryKey(Table table, List<Identifier> order) {
    if (table.getPrimaryKey() == null) {
      return List.of();
    }
    return table.getPrimaryKey().getColumns().stream()
        .map(CatalogName::of)
        .sorted(byPlace(order))
        .toList();
  }

  private static Map<Identifier, org.hibernate.mapping.Column> sorted(
      Collection<org.hibernate.mapping.Column> columns,
      List<Identifier> primaryKey,
      List<Identifier> order) {
    Map<Identifier, org.hibernate.mapping.Column> sorted =
        new TreeMap<>(
            byPlace(primaryKey).thenComparing(byPlace(order)).thenComparing(column -> column));
    columns.forEach(column -> sorted.putIfAbsent(CatalogName.of(column), column));
    return sorted;
  }

  private static Comparator<Identifier> byPlace(List<Identifier> order) {
    return Comparator.comparingInt(
        column -> {
          int place = order.indexOf(column);
          return place < 0 ? Integer.MAX_VALUE : place;
        });
  }
}
