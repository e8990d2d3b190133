package dev.autogen.rollback;

import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.run.StatementExecution;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs a rollback on a throw-away database and records the steps that succeeded. */
final class RollbackTrial {
  /** SQLSTATEs of an object that does not exist. */
  private static final Set<String> MISSING =
      Set.of(
          "42P01", // undefined_table, an index too
          "42703", // undefined_column
          "42704", // undefined_object: a constraint, trigger, type, index
          "42883", // undefined_function
          "55000", // object_not_in_prerequisite_state: no identity column
          "3F000"); // invalid_schema_name

  /** SQLSTATEs of an object that already exists. */
  private static final Set<String> EXISTING =
      Set.of(
          "42P07", // duplicate_table, an index too
          "42701", // duplicate_column
          "42710", // duplicate_object: a constraint, trigger, type
          "42723", // duplicate_function
          "42P06"); // duplicate_schema

  /** dependent_objects_still_exist. */
  private static final Set<String> HAS_DEPENDENTS = Set.of("2BP01");

  private final Connection connection;
  private final List<MigrationStep> steps = new ArrayList<>();

  /** Prepares a trial on a connection in auto-commit mode. */
  RollbackTrial(Connection connection) {
    this.connection = connection;
  }

  /** The steps that ran, in order. */
  List<MigrationStep> steps() {
    return List.copyOf(steps);
  }

  /** The current state of the database. */
  Snapshot snapshot() {
    return Snapshot.of(connection);
  }

  /** Runs steps, all of which have to succeed. */
  void run(List<MigrationStep> candidates) throws SQLException {
    for (MigrationStep step : candidates) {
      run(step, Set.of());
    }
  }

  /** Runs steps and skips statements whose object already exists or does not exist. */
  void runSkippingDone(List<MigrationStep> candidates) throws SQLException {
    Set<String> tolerated = new HashSet<>(MISSING);
    tolerated.addAll(EXISTING);
    for (MigrationStep step : candidates) {
      run(step, tolerated);
    }
  }

  /** Runs steps and skips drops of objects that others still need. */
  void runSkippingUsed(List<MigrationStep> candidates) throws SQLException {
    for (MigrationStep step : candidates) {
      run(step, HAS_DEPENDENTS);
    }
  }

  private void run(MigrationStep step, Set<String> tolerated) throws SQLException {
    List<SqlStatement> ran = new ArrayList<>();
    connection.setAutoCommit(!step.transactional());
    for (SqlStatement statement : step.statements()) {
      if (isRun(statement, tolerated)) {
        ran.add(statement);
      }
    }
    if (step.transactional()) {
      connection.commit();
      connection.setAutoCommit(true);
    }
    if (!ran.isEmpty()) {
      steps.add(
          new MigrationStep(
              step.stage(), step.transactional(), step.batchSize(), step.table(), ran));
    }
  }

  private boolean isRun(SqlStatement part, Set<String> tolerated) throws SQLException {
    boolean transactional = !connection.getAutoCommit();
    Savepoint before = transactional ? connection.setSavepoint() : null;
    try {
      StatementExecution.run(connection, part);
      return true;
    } catch (SQLException e) {
      if (!tolerated.contains(String.valueOf(e.getSQLState()))) {
        throw new RollbackFailure(part.sql(), e);
      }
      if (before != null) {
        connection.rollback(before);
      }
      return false;
    }
  }
}
