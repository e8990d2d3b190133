package dev.autogen.normalize;

import dev.autogen.introspect.SchemaReader;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import dev.autogen.schema.ViewSource;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sqltext.SqlWords;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets PostgreSQL deparse the query of a view: creates it as a temporary view and reads it.
 * Temporary tables stand in for tables that do not exist yet or will change. Unqualified names find
 * them first.
 */
final class ViewCompiler {
  private static final QualifiedName NAME = QualifiedName.of("pg_temp", "autogen_view");
  private static final int MAX_ROUNDS = 4;

  private final Connection connection;
  private final Schema standIns;

  /**
   * Creates a compiler.
   *
   * @param connection within a transaction
   * @param standIns tables and views that replace those of the database
   */
  ViewCompiler(Connection connection, Schema standIns) {
    this.connection = connection;
    this.standIns = standIns;
  }

  /** The view as the server deparses it; empty if the server rejects the query. */
  Optional<View> once(View view) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      Map<Identifier, QualifiedName> copies = copies(view);
      if (!create(new CreateView(view.withName(NAME).withColumns(List.of())))) {
        return Optional.empty();
      }
      Identifier namespace = new Identifier(temporaryNamespace());
      return SchemaReader.read(connection, List.of(namespace))
          .view(new QualifiedName(namespace, NAME.name()))
          .map(found -> found.withName(view.name()))
          .map(found -> found.withSources(originals(found.sources(), namespace, copies)));
    } finally {
      connection.rollback(before);
      connection.releaseSavepoint(before);
    }
  }

  /** The same, repeated until the text of the query is stable. */
  Optional<View> untilStable(View view) throws SQLException {
    Optional<View> current = once(view);
    for (int round = 1; round < MAX_ROUNDS && current.isPresent(); round++) {
      Optional<View> next = once(current.get());
      if (next.map(View::query).equals(current.map(View::query))) {
        break;
      }
      current = next;
    }
    return current;
  }

  /**
   * Creates the tables and views that the query may read, tables first. Those that cannot be
   * created are skipped: the query may not need them.
   */
  private Map<Identifier, QualifiedName> copies(View view) throws SQLException {
    Map<Identifier, QualifiedName> copies = new TreeMap<>();
    Set<Identifier> words = new HashSet<>(SqlWords.of(view.query().sql()));
    List<View> views = new ArrayList<>();
    List<View> open = new ArrayList<>(standIns.views());
    open.remove(view);
    boolean more = true;
    while (more) {
      Optional<View> next =
          open.stream().filter(it -> words.contains(it.name().name())).findFirst();
      next.ifPresent(
          it -> {
            open.remove(it);
            views.add(0, it);
            words.addAll(SqlWords.of(it.query().sql()));
          });
      more = next.isPresent();
    }
    for (Table table : standIns.tables()) {
      if (words.contains(table.name().name())) {
        copy(table.name(), new CreateTable(essence(table)), copies);
      }
    }
    for (View other : views) {
      View copy = other.withName(temporary(other.name())).withColumns(List.of());
      copy(other.name(), new CreateView(copy), copies);
    }
    return copies;
  }

  private void copy(QualifiedName name, Operation create, Map<Identifier, QualifiedName> copies)
      throws SQLException {
    if (!copies.containsKey(name.name()) && create(create)) {
      copies.put(name.name(), name);
    }
  }

  private static Table essence(Table table) {
    List<Column> columns =
        table.columns().stream()
            .map(
                column ->
                    Column.of(column.name().value(), "text", true)
                        .withType(column.type())
                        .withCollation(column.collation()))
            .toList();
    return new Table(
        temporary(table.name()),
        columns,
        List.copyOf(table.constraints(PrimaryKey.class)),
        List.of(),
        Optional.empty());
  }

  private static QualifiedName temporary(QualifiedName name) {
    return new QualifiedName(NAME.namespace(), name.name());
  }

  private boolean create(Operation operation) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      for (dev.autogen.sql.Statement sql : SqlWriter.statements(operation)) {
        statement.execute(sql.sql());
      }
      connection.releaseSavepoint(before);
      return true;
    } catch (SQLException e) {
      if (Deparser.NO_PRIVILEGE.equals(e.getSQLState())) {
        throw e;
      }
      connection.rollback(before);
      return false;
    }
  }

  private String temporaryNamespace() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema()")) {
      row.next();
      return row.getString(1);
    }
  }

  private static List<ViewSource> originals(
      List<ViewSource> sources, Identifier temporary, Map<Identifier, QualifiedName> copies) {
    return sources.stream()
        .map(
            source ->
                source.relation().namespace().equals(temporary)
                    ? new ViewSource(
                        copies.getOrDefault(source.relation().name(), source.relation()),
                        source.columns())
                    : source)
        .toList();
  }
}
