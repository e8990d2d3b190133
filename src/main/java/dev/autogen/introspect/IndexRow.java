package dev.autogen.introspect;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An index with its table. */
record IndexRow(QualifiedName table, Index index) {
  // DatabaseMetaData.getIndexInfo reads one table at a time. It lacks operator classes, collations
  // and NULLS FIRST, and returns included columns as keys.
  private static final CatalogQuery INDEXES = CatalogQuery.named("indexes");

  /** One position of an index: a key or an included column, with the properties of the index. */
  private record Position(
      ObjectName index, Shape shape, Optional<IndexKey> key, Optional<Identifier> included) {}

  /** The properties of a whole index. */
  private record Shape(
      boolean unique,
      boolean nullsNotDistinct,
      String method,
      Optional<Expression> where,
      List<String> options) {}

  /** The indexes of the tables in these namespaces, without those of constraints. */
  static List<IndexRow> read(Connection connection, Collection<String> namespaces)
      throws SQLException {
    Map<ObjectName, List<Position>> positions =
        INDEXES.run(connection, namespaces, IndexRow::position).stream()
            .collect(
                Collectors.groupingBy(
                    Position::index, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    return positions.entrySet().stream()
        .map(entry -> new IndexRow(entry.getKey().table(), index(entry.getKey(), entry.getValue())))
        .toList();
  }

  private static Index index(ObjectName name, List<Position> positions) {
    Shape shape = positions.get(0).shape();
    List<IndexKey> keys = positions.stream().flatMap(position -> position.key().stream()).toList();
    return Index.of(name.name(), shape.unique(), keys)
        .withInclude(positions.stream().flatMap(position -> position.included().stream()).toList())
        .withNullsNotDistinct(shape.nullsNotDistinct())
        .withMethod(shape.method())
        .withWhere(shape.where())
        .withOptions(shape.options());
  }

  private static Position position(Row row) throws SQLException {
    boolean included = row.flag("included");
    return new Position(
        new ObjectName(row.table(), row.name("name")),
        shape(row),
        included ? Optional.empty() : Optional.of(key(row)),
        included ? Optional.of(row.name("column")) : Optional.empty());
  }

  private static Shape shape(Row row) throws SQLException {
    return new Shape(
        row.flag("unique"),
        row.flag("nulls_not_distinct"),
        row.text("method"),
        row.expression("predicate"),
        row.texts("options"));
  }

  private static IndexKey key(Row row) throws SQLException {
    Optional<Expression> expression = row.expression("expression");
    return new IndexKey(
        expression.isPresent() ? Optional.empty() : Optional.of(row.name("column")),
        expression,
        row.flag("descending"),
        row.flag("nulls_first"),
        row.optionalText("collation"),
        row.optionalText("operator_class"));
  }
}
