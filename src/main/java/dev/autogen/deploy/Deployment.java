package dev.autogen.deploy;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.introspect.ReadOnlyDatabase;
import dev.autogen.migration.Migration;
import dev.autogen.migration.Target;
import dev.autogen.rollback.RollbackPlan;
import dev.autogen.run.AppliedMigration;
import dev.autogen.run.HistoryRepair;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.run.OtherHistory;
import dev.autogen.run.RunListener;
import dev.autogen.run.RunnerLock;
import dev.autogen.session.LiveDatabase;
import dev.autogen.session.Session;
import dev.autogen.state.HistoryEdits;
import dev.autogen.state.MigrationStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Applies and reverts migrations on the database of a session. */
public final class Deployment {
  private final Session session;

  public Deployment(Session session) {
    this.session = session;
  }

  /** Decides whether a downgrade may lose data. */
  public interface LossConsent {
    /** Accepts any loss. */
    LossConsent GIVEN = losses -> true;

    /**
     * Called before anything runs, while other runs are locked out.
     *
     * @param losses what would be lost, a line each, at least one
     */
    boolean isGiven(List<String> losses);
  }

  /**
   * Applies migrations.
   *
   * @return the applied migrations
   * @throws RefusedException if the history does not match the files
   * @throws DatabaseException if one fails; earlier ones stay applied
   */
  public List<Migration> upgrade(Target target, RunListener listener) {
    LiveDatabase database = session.database();
    try (RunnerLock lock = database.lock()) {
      OtherHistory.refuse(database.connection(), database.applied());
      MigrationStatus status = MigrationStatus.of(session);
      List<Migration> migrations = status.upgradePath(target);
      if (migrations.isEmpty() && status.replaced().isEmpty()) {
        return List.of();
      }
      try (Run run = new Run(database, status, lock, listener)) {
        ShellHook hook = new ShellHook(session.settings(), database, migrations);
        hook.run("before-upgrade", session.settings().run().hooks().beforeUpgrade());
        run.runner.upgrade(migrations, database.applied());
        hook.run("after-upgrade", session.settings().run().hooks().afterUpgrade());
      }
      return migrations;
    }
  }

  /**
   * Reverts migrations. If that loses data, it needs consent.
   *
   * @return the reverted migrations; empty without consent
   * @throws RefusedException if the history does not match the files
   * @throws DatabaseException if one fails; earlier ones stay reverted
   */
  public Optional<List<Migration>> downgrade(
      Target target, RunListener listener, LossConsent consent) {
    LiveDatabase database = session.database();
    try (RunnerLock lock = database.lock()) {
      OtherHistory.refuse(database.connection(), database.applied());
      MigrationStatus status = MigrationStatus.of(session);
      List<Migration> migrations = status.downgradePath(target);
      if (migrations.isEmpty() && status.replaced().isEmpty()) {
        return Optional.of(List.of());
      }
      Rollbacks rollbacks = new Rollbacks(session);
      if (consent != LossConsent.GIVEN) {
        List<RollbackPlan> plans = rollbacks.of(migrations, status);
        List<String> losses =
            lock.read(() -> new DowngradeLosses(session).of(migrations, plans, status));
        if (!losses.isEmpty() && !consent.isGiven(losses)) {
          return Optional.empty();
        }
      }
      try (Run run = new Run(database, status, lock, listener)) {
        List<AppliedMigration> applied = run.finishBegunSteps(migrations);
        MigrationStatus between = new MigrationStatus(session.migrations(), applied);
        run.runner.downgrade(Rollbacks.migrations(rollbacks.of(migrations, between)), applied);
      }
      return Optional.of(migrations);
    }
  }

  /** The connection on which migrations run, while another one holds the lock. */
  private final class Run implements AutoCloseable {
    private final LiveDatabase database;
    private final MigrationStatus status;
    private final Connection connection;
    private final HistoryTable history;
    private final MigrationRunner runner;

    Run(LiveDatabase database, MigrationStatus status, RunnerLock lock, RunListener listener) {
      this.database = database;
      this.status = status;
      status.notes().forEach(listener::noted);
      connection = database.openAnother();
      try {
        ReadOnlyDatabase.refuse(connection);
        history = database.history(connection);
        HistoryEdits.replaceSquashed(status, new HistoryRepair(connection, history));
      } catch (RuntimeException e) {
        close();
        throw e;
      }
      runner =
          new MigrationRunner(
              connection, history, listener, session.settings().run().limits(), lock);
    }

    /**
     * Completes the interrupted step of a partially applied migration.
     *
     * @return the history afterwards
     */
    List<AppliedMigration> finishBegunSteps(List<Migration> migrations) {
      boolean changed = false;
      for (Migration migration : migrations) {
        Optional<AppliedMigration> entry =
            status.applied(migration).filter(AppliedMigration::isApplying);
        entry.ifPresent(found -> runner.resolveInterruptedStep(migration, found));
        changed |= entry.isPresent();
      }
      return changed ? history.read() : database.applied();
    }

    @Override
    public void close() {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new DatabaseException("cannot close the connection: " + e.getMessage(), e);
      }
    }
  }
}
