package dev.autogen.schema;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A view.
 *
 * @param columns the columns with type, collation and comment. From a database: all columns in
 *     order. From a mapping: only the mapped ones
 * @param query the query, without a final semicolon
 * @param options each as {@code name=value}; a mapping has none
 * @param sources the relations that the query reads, ordered by name; only known if a server has
 *     read the view
 */
public record View(
    QualifiedName name,
    List<Column> columns,
    Expression query,
    List<String> options,
    List<ViewSource> sources,
    Optional<String> comment)
    implements Serializable {
  public View {
    columns = List.copyOf(columns);
    options = options.stream().sorted().toList();
    sources = sources.stream().sorted(Comparator.comparing(ViewSource::relation)).toList();
  }

  /** Whether the query reads this column, or this relation at all if no column is given. */
  public boolean reads(QualifiedName relation, Optional<Identifier> column) {
    return sources.stream()
        .anyMatch(
            source ->
                source.relation().equals(relation)
                    && column.map(source.columns()::contains).orElse(true));
  }

  public Optional<Column> column(Identifier column) {
    return columns.stream().filter(candidate -> candidate.name().equals(column)).findFirst();
  }

  /** Whether the other view has the same columns first, and maybe more after them. */
  public boolean isPrefixOf(View other) {
    int size = columns.size();
    return !columns.isEmpty()
        && size <= other.columns.size()
        && withoutComments(columns).equals(withoutComments(other.columns.subList(0, size)));
  }

  private static List<Column> withoutComments(List<Column> columns) {
    return columns.stream().map(column -> column.withComment(Optional.empty())).toList();
  }

  public View withName(QualifiedName newName) {
    return new View(newName, columns, query, options, sources, comment);
  }

  public View withColumns(List<Column> newColumns) {
    return new View(name, newColumns, query, options, sources, comment);
  }

  public View withQuery(Expression newQuery) {
    return new View(name, columns, newQuery, options, sources, comment);
  }

  public View withOptions(List<String> newOptions) {
    return new View(name, columns, query, newOptions, sources, comment);
  }

  public View withSources(List<ViewSource> newSources) {
    return new View(name, columns, query, options, newSources, comment);
  }

  public View withComment(Optional<String> newComment) {
    return new View(name, columns, query, options, sources, newComment);
  }
}
