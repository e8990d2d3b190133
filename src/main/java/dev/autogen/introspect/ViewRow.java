package dev.autogen.introspect;

import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import dev.autogen.schema.ViewSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A view with one relation that it reads, if any. */
record ViewRow(View view, Optional<ViewSource> source) {
  private static final CatalogQuery VIEWS = CatalogQuery.named("views");

  /**
   * The views of these namespaces.
   *
   * @param columns the columns of all tables and views
   */
  static List<View> read(
      Connection connection, Set<String> namespaces, Map<QualifiedName, List<Column>> columns)
      throws SQLException {
    Map<View, List<ViewSource>> sources = new LinkedHashMap<>();
    for (ViewRow row : VIEWS.run(connection, namespaces, row -> of(row, columns))) {
      List<ViewSource> found = sources.computeIfAbsent(row.view, view -> new ArrayList<>());
      row.source.ifPresent(found::add);
    }
    return sources.entrySet().stream()
        .map(entry -> entry.getKey().withSources(entry.getValue()))
        .toList();
  }

  private static ViewRow of(Row row, Map<QualifiedName, List<Column>> columns) throws SQLException {
    return new ViewRow(view(row, columns), source(row));
  }

  private static View view(Row row, Map<QualifiedName, List<Column>> columns) throws SQLException {
    return new View(
        row.table(),
        columns.getOrDefault(row.table(), List.of()),
        new Expression(row.text("query")),
        row.texts("options"),
        List.of(),
        row.optionalText("comment"));
  }

  private static Optional<ViewSource> source(Row row) throws SQLException {
    Optional<String> name = row.optionalText("source");
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ViewSource(
                new QualifiedName(row.name("source_namespace"), new Identifier(name.get())),
                row.names("columns")));
  }
}
