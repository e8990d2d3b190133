package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the schema of a live database in one read-only transaction. The number of round trips does
 * not depend on the number of tables.
 */
public final class SchemaReader {
  /** The history table of autogen, which is not part of a schema. */
  private static final Identifier HISTORY = new Identifier("autogen_history");

  private static final CatalogQuery SEQUENCES = CatalogQuery.named("sequences");

  private SchemaReader() {}

  /**
   * Reads these namespaces. Expressions are as PostgreSQL deparses them; types and functions of
   * {@code public} are not qualified. With auto-commit off, it reads in the transaction of the
   * caller, including temporary tables; otherwise in its own.
   */
  public static Schema read(Connection connection, Collection<Identifier> namespaces) {
    Set<String> asked =
        namespaces.stream().map(Identifier::value).collect(Collectors.toUnmodifiableSet());
    try {
      return ReadTransaction.in(connection, () -> schema(connection, asked));
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the schema: " + e.getMessage(), e);
    }
  }

  /**
   * The namespaces of users, including {@code public}, without those of PostgreSQL and of
   * extensions.
   */
  public static List<Identifier> namespaces(Connection connection) {
    try {
      return ReadTransaction.in(connection, () -> allNamespaces(connection));
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the schemas: " + e.getMessage(), e);
    }
  }

  /** Whether it is the table of autogen's history. */
  static boolean isHistory(QualifiedName table) {
    return table.name().equals(HISTORY);
  }

  static List<Identifier> allNamespaces(Connection connection) throws SQLException {
    return Namespaces.read(connection, Excluded.read(connection, Set.of()));
  }

  private static Schema schema(Connection connection, Set<String> asked) throws SQLException {
    Excluded excluded = Excluded.read(connection, asked);
    List<Identifier> namespaces =
        Namespaces.read(connection, excluded).stream()
            .filter(namespace -> asked.contains(namespace.value()))
            .toList();
    Map<QualifiedName, List<Column>> columns =
        byTable(ColumnRow.read(connection, asked), ColumnRow::table, ColumnRow::column);
    List<TypeRow> types = TypeRow.read(connection, asked);
    return Schema.EMPTY
        .withNamespaces(namespaces)
        .withEnumTypes(types.stream().flatMap(type -> type.enumType().stream()).toList())
        .withCompositeTypes(types.stream().flatMap(type -> type.compositeType().stream()).toList())
        .withTables(tables(connection, asked, excluded, columns))
        .withSequences(sequences(connection, asked))
        .withViews(ViewRow.read(connection, asked, columns));
  }

  private static List<Table> tables(
      Connection connection,
      Set<String> asked,
      Excluded excluded,
      Map<QualifiedName, List<Column>> columns)
      throws SQLException {
    List<TableRow> tables = TableRow.read(connection, asked, excluded);
    Map<QualifiedName, List<Constraint>> constraints =
        byTable(
            ConstraintRow.read(connection, asked), ConstraintRow::table, ConstraintRow::constraint);
    Map<QualifiedName, List<Index>> indexes =
        byTable(IndexRow.read(connection, asked), IndexRow::table, IndexRow::index);
    return tables.stream()
        .filter(table -> !isHistory(table.name()))
        .map(
            table ->
                new Table(
                    table.name(),
                    columns.getOrDefault(table.name(), List.of()),
                    constraints.getOrDefault(table.name(), List.of()),
                    indexes.getOrDefault(table.name(), List.of()),
                    table.comment()))
        .toList();
  }

  private static List<Sequence> sequences(Connection connection, Set<String> asked)
      throws SQLException {
    return SEQUENCES.run(
        connection,
        asked,
        row ->
            new Sequence(
                new QualifiedName(row.name("namespace"), row.name("name")),
                row.sequenceOptions(),
                row.optionalText("owner_column").isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        new ColumnName(
                            new QualifiedName(row.name("owner_namespace"), row.name("owner_table")),
                            row.name("owner_column")))));
  }

  private static <R, V> Map<QualifiedName, List<V>> byTable(
      List<R> rows, Function<R, QualifiedName> table, Function<R, V> value) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                table, Collectors.mapping(value, Collectors.toUnmodifiableList())));
  }
}
