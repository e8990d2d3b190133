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

/** Goes back on a throw-away database, and keeps the steps that did it. */
final class Rehearsal {
  /** What a statement speaks of is not there: not yet, or not any more. */
  private static final Set<String> NOT_THERE =
      Set.of(
          "42P01", // undefined_table, an index too
          "42703", // undefined_column
          "42704", // undefined_object: a constraint, trigger, type, index
          "42883", // undefined_function
          "3F000"); // invalid_schema_name

  /** What a statement makes is there: still, or already. */
  private static final Set<String> THERE =
      Set.of(
          "42P07", // duplicate_table, an index too
          "42701", // duplicate_column
          "42710", // duplicate_object: a constraint, trigger, type
          "42723", // duplicate_function
          "42P06"); // duplicate_schema

  /** dependent_objects_still_exist. */
  private static final Set<String> NEEDED = Set.of("2BP01");

  private final Connection connection;
  private final List<MigrationStep> steps = new ArrayList<>();

  /** On a connection in auto-commit mode. */
  Rehearsal(Connection connection) {
    this.connection = connection;
  }

  /** The steps that ran, in their order. */
  List<MigrationStep> steps() {
    return List.copyOf(steps);
  }

  /** What there is now. */
  Snapshot look() {
    return Snapshot.of(connection);
  }

  /** Runs steps, each of which has to work. */
  void run(List<MigrationStep> wanted) throws SQLException {
    for (MigrationStep step : wanted) {
      run(step, Set.of());
    }
  }

  /** Runs steps without the statements whose work is done, or not to be undone. */
  void runOpen(List<MigrationStep> wanted) throws SQLException {
    Set<String> passed = new HashSet<>(NOT_THERE);
    passed.addAll(THERE);
    for (MigrationStep step : wanted) {
      run(step, passed);
    }
  }

  /** Runs steps without the statements that take away what others still need. */
  void runUnneeded(List<MigrationStep> wanted) throws SQLException {
    for (MigrationStep step : wanted) {
      run(step, NEEDED);
    }
  }

  private void run(MigrationStep step, Set<String> passed) throws SQLException {
    List<SqlStatement> ran = new ArrayList<>();
    connection.setAutoCommit(!step.transactional());
    for (SqlStatement statement : step.statements()) {
      if (isRun(statement, passed)) {
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

  private boolean isRun(SqlStatement part, Set<String> passed) throws SQLException {
    boolean transactional = !connection.getAutoCommit();
    Savepoint before = transactional ? connection.setSavepoint() : null;
    try {
      StatementExecution.run(connection, part);
      return true;
    } catch (SQLException e) {
      if (!passed.contains(String.valueOf(e.getSQLState()))) {
        throw new Stuck(part.sql(), e);
      }
      if (before != null) {
        connection.rollback(before);
      }
      return false;
    }
  }
}
