package dev.autogen.hibernate;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;

/** The origins of tables and columns; the first one noted is kept. */
final class Origins {
  private final DefaultNamespace namespaces;
  private final Map<QualifiedName, Origin> tables = new LinkedHashMap<>();
  private final Map<ColumnName, Origin> columns = new LinkedHashMap<>();
  private final Map<QualifiedName, Set<Identifier>> order = new LinkedHashMap<>();

  Origins(DefaultNamespace namespaces) {
    this.namespaces = namespaces;
  }

  void note(Table table, Origin origin) {
    tables.putIfAbsent(namespaces.qualify(table), origin);
  }

  void note(Table table, List<? extends Selectable> selectables, Origin origin) {
    QualifiedName name = namespaces.qualify(table);
    for (Selectable selectable : selectables) {
      if (selectable instanceof Column column) {
        Identifier columnName = CatalogName.of(column);
        columns.putIfAbsent(new ColumnName(name, columnName), origin);
        order.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(columnName);
      }
    }
  }

  Map<QualifiedName, Origin> tables() {
    return tables;
  }

  Map<ColumnName, Origin> columns() {
    return columns;
  }

  /** The columns of a table in the order of the classes. */
  List<Identifier> order(QualifiedName table) {
    return new ArrayList<>(order.getOrDefault(table, Set.of()));
  }
}
