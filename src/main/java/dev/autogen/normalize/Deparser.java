package dev.autogen.normalize;

import dev.autogen.DatabaseException;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.SqlWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads tables as PostgreSQL deparses them: creates them as temporary tables in a transaction that
 * is rolled back. The deparsed text may change when it is read again (a list of constants loses its
 * casts), so this repeats until the text is stable.
 */
final class Deparser {
  /** PostgreSQL 12 to 18 need two rounds at most; the third confirms that nothing changes. */
  private static final int MAX_ROUNDS = 4;

  static final String NO_PRIVILEGE = "42501";

  /** {@code read_only_sql_transaction}. */
  private static final String READ_ONLY = "25006";

  /** Unqualified names are in {@code public}, whatever the search path of the session is. */
  private static final String WITH_PUBLIC =
      "SELECT set_config('search_path',"
          + " concat_ws(', ', 'public', nullif(current_setting('search_path'), '')), true)";

  private final Connection connection;
  private final TemporaryTypes types;

  /**
   * Creates a deparser.
   *
   * @param types stand-ins for types that the database lacks
   */
  Deparser(Connection connection, TemporaryTypes types) {
    this.connection = connection;
    this.types = types;
  }

  static boolean hasExpression(Index index) {
    return index.where().isPresent()
        || index.keys().stream().anyMatch(key -> key.expression().isPresent());
  }

  /**
   * The tables as PostgreSQL deparses them, by their original names. Tables that PostgreSQL rejects
   * are missing.
   */
  Map<QualifiedName, Table> deparse(List<Table> tables) {
    return rolledBack(
        connection,
        () -> {
          for (Operation creation : types.creation()) {
            run(creation);
          }
          return untilStable(tables);
        });
  }

  /** A call of the server. */
  interface ServerCall<R> {
    R call() throws SQLException;
  }

  /** Runs a call in a transaction that is rolled back. */
  static <R> R rolledBack(Connection connection, ServerCall<R> call) {
    try {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(WITH_PUBLIC);
        return call.call();
      } finally {
        connection.rollback();
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          NO_PRIVILEGE.equals(e.getSQLState())
              ? "no privilege to create temporary tables, which autogen needs to compare expressions; run GRANT TEMPORARY ON DATABASE … TO this user"
              : "expressions cannot be compared: " + e.getMessage(),
          e);
    }
  }

  private Map<QualifiedName, Table> untilStable(List<Table> tables) throws SQLException {
    Map<QualifiedName, Table> stable = new HashMap<>();
    Map<QualifiedName, Table> open = new LinkedHashMap<>();
    tables.forEach(table -> open.put(table.name(), essence(table)));
    for (int round = 0; round < MAX_ROUNDS && !open.isEmpty(); round++) {
      Map<QualifiedName, Table> readBack = roundTrip(open, round);
      open.keySet().retainAll(readBack.keySet());
      for (Map.Entry<QualifiedName, Table> entry : readBack.entrySet()) {
        if (entry.getValue().equals(open.put(entry.getKey(), entry.getValue()))) {
          open.remove(entry.getKey());
        }
        stable.put(entry.getKey(), entry.getValue());
      }
    }
    return stable;
  }

  private Map<QualifiedName, Table> roundTrip(Map<QualifiedName, Table> tables, int round)
      throws SQLException {
    Map<QualifiedName, QualifiedName> copies = new LinkedHashMap<>();
    for (Map.Entry<QualifiedName, Table> entry : tables.entrySet()) {
      QualifiedName copy = QualifiedName.of("pg_temp", "autogen_" + round + "_" + copies.size());
      if (create(entry.getValue(), copy)) {
        copies.put(copy, entry.getKey());
      }
    }
    Map<QualifiedName, Table> result = new LinkedHashMap<>();
    if (copies.isEmpty()) {
      return result;
    }
    Identifier namespace = new Identifier(temporaryNamespace());
    Schema schema = SchemaReader.read(connection, List.of(namespace));
    copies.forEach(
        (copy, name) ->
            schema
                .table(new QualifiedName(namespace, copy.name()))
                .ifPresent(
                    table ->
                        result.put(
                            name, types.withOriginals(originalNames(table)).withName(name))));
    return result;
  }

  private boolean create(Table table, QualifiedName copy) throws SQLException {
    return run(new CreateTable(uniqueNames(types.withStandIns(table), copy)));
  }

  /** Returns false if the server rejects the statement; the result then lacks the object. */
  private boolean run(Operation operation) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql(operation));
      connection.releaseSavepoint(before);
      return true;
    } catch (SQLException e) {
      if (NO_PRIVILEGE.equals(e.getSQLState()) || READ_ONLY.equals(e.getSQLState())) {
        throw e;
      }
      connection.rollback(before);
      return false;
    }
  }

  private static String sql(Operation operation) {
    return SqlWriter.statements(operation).stream()
        .map(dev.autogen.sql.Statement::sql)
        .collect(Collectors.joining(";"));
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

  /** The parts of a table that the server deparses. */
  private static Table essence(Table table) {
    List<Column> columns =
        table.columns().stream()
            .map(
                column ->
                    column
                        .withNullable(true)
                        .withIdentity(Optional.empty())
                        .withComment(Optional.empty()))
            .toList();
    return new Table(
        table.name(),
        columns,
        List.copyOf(table.constraints(CheckConstraint.class)),
        table.indexes().stream().filter(Deparser::hasExpression).toList(),
        Optional.empty());
  }

  /** Makes index names unique, because all copies are in one namespace. */
  private static Table uniqueNames(Table table, QualifiedName copy) {
    List<Index> indexes = new ArrayList<>();
    for (Index index : table.indexes()) {
      indexes.add(index.withName(new Identifier(copy.name() + "_" + index.name())));
    }
    return table.withName(copy).withIndexes(indexes);
  }

  private static Table originalNames(Table copy) {
    int prefix = copy.name().name().value().length() + 1;
    return copy.withIndexes(
        copy.indexes().stream()
            .map(index -> index.withName(new Identifier(index.name().value().substring(prefix))))
            .toList());
  }
}
