package dev.autogen.rollback;

import dev.autogen.AutogenException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.proof.RowFingerprint;
import dev.autogen.proof.SampleRows;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchServer;
import dev.autogen.sql.StoredDataSql;
import dev.autogen.sqltext.ChangedTables;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs a migration, or the part of it that ran, on copies of a throw-away database with rows. */
final class TrialRuns {
  private final Migration migration;
  private final int done;
  private final ScratchServer server;
  private final ScratchDatabase origin;
  private final String version;
  private final Set<QualifiedName> emptied = new HashSet<>();

  /**
   * Prepares the runs.
   *
   * @param done how many steps of the upgrade have run
   * @param origin a database of the server in the state before the migration
   * @param version the version of autogen, for the history
   */
  TrialRuns(
      Migration migration, int done, ScratchServer server, ScratchDatabase origin, String version) {
    this.migration = migration;
    this.done = done;
    this.server = server;
    this.origin = origin;
    this.version = version;
  }

  /** Creates a database in the state before the migration. */
  ScratchDatabase start() {
    return server.createDatabase(origin);
  }

  /**
   * Inserts sample rows into the state before the migration.
   *
   * @param after the schema after the migration, whose constraints the rows have to meet too
   */
  void fill(Optional<Schema> after) throws SQLException {
    try (Connection connection = origin.connect()) {
      Schema before = Snapshot.of(connection).schema();
      new SampleRows(before, after.orElse(before)).insert(connection);
    }
  }

  /** Runs the completed steps, and the backfill that may have run in part. */
  void runPartialUpgrade(Connection connection) {
    runner(connection).upgrade(List.of(partialMigration()));
  }

  /**
   * Deletes the sample rows of a table that make a statement fail.
   *
   * @throws AutogenException the failure, if sample rows are not the cause
   */
  void emptyTable(String sql, AutogenException failure) throws SQLException {
    try (Connection connection = origin.connect();
        Statement statement = connection.createStatement()) {
      Schema schema = Snapshot.of(connection).schema();
      QualifiedName table =
          ChangedTables.in(sql).stream()
              .filter(it -> schema.table(it).isPresent() && emptied.add(it))
              .findFirst()
              .orElseThrow(() -> failure);
      statement.execute(StoredDataSql.empty(table));
    }
  }

  private MigrationRunner runner(Connection connection) {
    return new MigrationRunner(connection, new HistoryTable(connection, version));
  }

  /** The schema after the whole upgrade; empty if the upgrade fails. */
  Optional<Schema> upgraded() throws SQLException {
    try (ScratchDatabase copy = start();
        Connection connection = copy.connect()) {
      runner(connection).upgrade(List.of(migration));
      return Optional.of(Snapshot.of(connection).schema());
    } catch (AutogenException e) {
      // Its failure may be the reason for the rollback, which does not need the rest of it.
      return Optional.empty();
    }
  }

  /** The completed steps, with the backfill that may have run in part. */
  private Migration partialMigration() {
    List<MigrationStep> steps = migration.upgrade().steps();
    boolean backfilling = done < steps.size() && steps.get(done).batchSize().isPresent();
    return migration(backfilling ? done + 1 : done, List.of());
  }

  /** The statements that have run, completely or in part. */
  List<SqlStatement> ranStatements() {
    return partialMigration().upgrade().statements().toList();
  }

  /** The SQL of these statements. */
  List<String> statements() {
    return ranStatements().stream().map(SqlStatement::sql).toList();
  }

  /** The completed steps, with a downgrade that undoes them. */
  Migration migration(List<MigrationStep> downgrade) {
    return migration(done, downgrade);
  }

  private Migration migration(int upgradeSteps, List<MigrationStep> downgrade) {
    return migration.withSteps(
        migration.upgrade().withSteps(migration.upgrade().steps().subList(0, upgradeSteps)),
        migration.downgrade().withSteps(downgrade));
  }

  /** The values that the whole upgrade and its downgrade lose; empty if one of them fails. */
  Optional<Set<String>> lostByRoundTrip(RowFingerprint before) throws SQLException {
    try (ScratchDatabase copy = start();
        Connection connection = copy.connect()) {
      Schema schema = Snapshot.of(connection).schema();
      runner(connection).upgrade(List.of(migration));
      runner(connection).downgrade(List.of(migration));
      return Optional.of(before.differences(RowFingerprint.of(connection, schema)));
    } catch (AutogenException e) {
      // Without a whole run to compare with, the rollback must lose nothing.
      return Optional.empty();
    }
  }
}
