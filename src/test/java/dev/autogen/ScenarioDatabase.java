package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ObjectDiff;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.Migration;
import dev.autogen.operation.Operation;
import dev.autogen.plan.Planner;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.schema.AuxiliaryObject;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.sql.Quoted;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import dev.autogen.testing.Scenario;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A database of a test, with the actions of tests. */
final class ScenarioDatabase implements AutoCloseable {
  private final PooledDatabase pooled = DatabasePool.take();
  private final Connection connection = pooled.connection();

  private ScenarioDatabase() {}

  static ScenarioDatabase empty() {
    return new ScenarioDatabase();
  }

  /** A database with a schema, made from its definition. */
  static ScenarioDatabase with(Schema schema) {
    return with(schema, List.of());
  }

  /** The same with what only its SQL describes. */
  static ScenarioDatabase with(Schema schema, List<AuxiliaryObject> objects) {
    ScenarioDatabase database = new ScenarioDatabase();
    List<Operation> operations = new ArrayList<>(SchemaDiff.between(Schema.EMPTY, schema));
    operations.addAll(ObjectDiff.between(List.of(), objects));
    for (Operation operation : Planner.ordered(operations)) {
      for (Statement statement : SqlWriter.statements(operation)) {
        database.execute(statement.sql());
      }
    }
    return database;
  }

  /** The database that the scenario begins with, without rows. */
  static ScenarioDatabase atStartOf(Scenario scenario) {
    return scenario
        .databaseSql()
        .map(ScenarioDatabase::with)
        .orElseGet(() -> with(scenario.before(), scenario.objectsBefore()));
  }

  static ScenarioDatabase with(String sql) {
    ScenarioDatabase database = new ScenarioDatabase();
    database.execute(sql);
    return database;
  }

  /** The same with the rows that the scenario begins with. */
  static ScenarioDatabase withRowsOf(Scenario scenario) {
    ScenarioDatabase database = atStartOf(scenario);
    database.insertRowsOf(scenario);
    return database;
  }

  /** Adds the rows that the scenario begins with. */
  void insertRowsOf(Scenario scenario) {
    scenario.rowsSql().ifPresent(this::execute);
  }

  void execute(String sql) {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage() + " in: " + sql, e);
    }
  }

  /** The first column of all rows, in the order of the texts. */
  List<String> query(String sql) {
    List<String> rows = new ArrayList<>();
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
    return rows.stream().sorted().toList();
  }

  Schema read() {
    return SchemaReader.read(connection, SchemaReader.namespaces(connection));
  }

  /** Hibernate takes a number for the last of as many as the sequence counts by. */
  void assertGoesOnBehind(Sequence sequence, ColumnName column) {
    String sql =
        "SELECT nextval('%s') - %d >= coalesce((SELECT max(%s) FROM %s), 1 - %2$d)"
            .formatted(
                Quoted.name(sequence.name()),
                sequence.options().increment(),
                Quoted.name(column.column()),
                Quoted.name(column.table()));
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      assertThat(row.getBoolean(1)).as(sql).isTrue();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  void upgrade(Migration migration) {
    runner().upgrade(List.of(migration));
  }

  void downgrade(Migration migration) {
    runner().downgrade(List.of(migration));
  }

  private MigrationRunner runner() {
    return new MigrationRunner(connection, new HistoryTable(connection, Version.CURRENT));
  }

  Connection connection() {
    return connection;
  }

  ScratchDatabase database() {
    return pooled.database();
  }

  @Override
  public void close() {
    DatabasePool.giveBack(pooled);
  }
}
