package dev.autogen.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.mapping.Table;

/** Reads a view: its query as written in the mapping, and the mapped columns. */
final class ViewReader {
  private final DefaultNamespace namespaces;
  private final Origins origins;

  ViewReader(DefaultNamespace namespaces, Origins origins) {
    this.namespaces = namespaces;
    this.origins = origins;
  }

  View read(Table table) {
    QualifiedName name = namespaces.qualify(table);
    List<Identifier> order = origins.order(name);
    List<Column> columns =
        table.getColumns().stream()
            .map(
                column ->
                    Column.of(CatalogName.of(column).value(), "text", true)
                        .withComment(comment(column.getComment())))
            .sorted(
                Comparator.<Column>comparingInt(column -> order.indexOf(column.name()))
                    .thenComparing(Column::name))
            .toList();
    return new View(
        name,
        columns,
        query(table.getViewQuery()),
        List.of(),
        List.of(),
        comment(table.getComment()));
  }

  private static Expression query(String text) {
    String query = text.stripIndent().strip();
    return new Expression(query.endsWith(";") ? query.substring(0, query.length() - 1) : query);
  }

  private static Optional<String> comment(@org.jspecify.annotations.Nullable String text) {
    return Optional.ofNullable(text).filter(comment -> !comment.isEmpty());
  }
}
