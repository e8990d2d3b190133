package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.config.RunLimits;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.sqltext.OutsideTransaction;
import dev.autogen.sqltext.PlaceholderSearch;
import dev.autogen.sqltext.SessionStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs migrations on a database, each step in a transaction that also updates the history. A
 * session setting of a migration holds until the migration ends and does not affect the next one.
 */
public final class MigrationRunner {
  private final Connection connection;
  private final HistoryTable history;
  private final RunListener listener;
  private final RunLimits limits;
  private final Optional<OtherSessions> others;

  /**
   * A runner for a throw-away database without other sessions.
   *
   * @param connection in auto-commit mode
   */
  public MigrationRunner(Connection connection, HistoryTable history) {
    this(connection, history, RunListener.SILENT);
  }

  /**
   * A runner for a database in use.
   *
   * @param connection in auto-commit mode
   * @param lock the lock, held while this runs
   */
  public MigrationRunner(
      Connection connection,
      HistoryTable history,
      RunListener listener,
      RunLimits limits,
      RunnerLock lock) {
    this(connection, history, listener, limits, Optional.of(new OtherSessions(lock.connection())));
  }

  /**
   * A runner for a throw-away database that reports to a listener.
   *
   * @param connection in auto-commit mode
   */
  public MigrationRunner(Connection connection, HistoryTable history, RunListener listener) {
    this(connection, history, listener, RunLimits.DEFAULT, Optional.empty());
  }

  private MigrationRunner(
      Connection connection,
      HistoryTable history,
      RunListener listener,
      RunLimits limits,
      Optional<OtherSessions> others) {
    this.connection = connection;
    this.history = history;
    this.listener = listener;
    this.limits = limits;
    this.others = others;
  }

  /** Applies migrations in the given order and resumes a partially applied one. */
  public void upgrade(List<Migration> migrations) {
    upgrade(migrations, history.read());
  }

  /**
   * The same with a history that is already read.
   *
   * @param applied the entries of the history
   */
  public void upgrade(List<Migration> migrations, List<AppliedMigration> applied) {
    run(migrations, applied, Direction.UPGRADE);
  }

  /** Reverts migrations in the given order and resumes a partially reverted one. */
  public void downgrade(List<Migration> migrations) {
    downgrade(migrations, history.read());
  }

  /**
   * The same with a history that is already read.
   *
   * @param applied the entries of the history
   */
  public void downgrade(List<Migration> migrations, List<AppliedMigration> applied) {
    run(migrations, applied, Direction.DOWNGRADE);
  }

  private void run(
      List<Migration> migrations, List<AppliedMigration> applied, Direction direction) {
    migrations.forEach(migration -> refuse(migration, direction));
    try (Interruption interruption = new Interruption(connection)) {
      runAll(migrations, applied, direction, interruption);
    } catch (SQLException e) {
      throw new DatabaseException(
          ConnectionLoss.isCauseOf(e)
              ? ConnectionLoss.MESSAGE + ServerMessage.of(e)
              : "the database failed: " + ServerMessage.withAdvice(e, connection),
          e);
    }
  }

  /** Reports an interruption before it closes, because the process ends then. */
  private void runAll(
      List<Migration> migrations,
      List<AppliedMigration> applied,
      Direction direction,
      Interruption interruption)
      throws SQLException {
    try {
      runAll(migrations, applied, direction);
    } catch (DatabaseException e) {
      if (interruption.isRequested()) {
        listener.noted("interrupted: completed steps are recorded, and the next run resumes there");
      }
      throw e;
    }
  }

  private void runAll(
      List<Migration> migrations, List<AppliedMigration> applied, Direction direction)
      throws SQLException {
    ServerSession session = ServerSession.of(connection);
    if (session.pooled()) {
      notePooler();
      migrations.forEach(migration -> refuseSettings(migration, direction));
    }
    session.prepare(connection);
    RowSecurity.refuse(migrations.stream().map(direction::section).toList(), connection);
    StepRunner steps =
        new StepRunner(new RunContext(connection, history, limits, listener, session), others);
    history.create();
    Map<String, AppliedMigration> entries = new HashMap<>();
    applied.forEach(entry -> entries.put(entry.revision(), entry));
    for (Migration migration : migrations) {
      listener.started(migration, direction == Direction.UPGRADE);
      long start = System.nanoTime();
      run(migration, direction, Optional.ofNullable(entries.get(migration.revision())), steps);
      session.restore(connection);
      listener.finished(
          migration, direction == Direction.UPGRADE, (System.nanoTime() - start) / 1_000_000);
    }
  }

  /** Refuses a migration that cannot work, before anything runs. */
  static void refuse(Migration migration, Direction direction) {
    for (MigrationStep step : direction.section(migration).steps()) {
      for (SqlStatement statement : step.statements()) {
        String place = migration.file() + ":" + statement.line() + ": ";
        PlaceholderSearch.in(statement.sql())
            .ifPresent(
                placeholder -> {
                  throw new RefusedException(place + "fill in the placeholder " + placeholder);
                });
        if (step.transactional() && OutsideTransaction.isRequiredBy(statement.sql())) {
          throw new RefusedException(
              place
                  + "this statement cannot run in a transaction. Give it a step of its own: a line"
                  + " \"-- autogen:step expand transaction=none\" before it");
        }
        if (step.transactional() && OutsideTransaction.isBoundary(statement.sql())) {
          throw new RefusedException(
              place
                  + "autogen runs each step in a transaction; remove the statement, or divide the"
                  + " section with \"-- autogen:step\" lines");
        }
      }
      Backfill.in(migration, step)
          .filter(backfill -> !backfill.update().canEnd())
          .ifPresent(
              backfill -> {
                throw new RefusedException(
                    "%s: this statement would change the same rows again and again, because its condition does not read the column that it sets. %s"
                        .formatted(backfill.place(), BackfillFailure.ONE_CHANGE));
              });
    }
  }

  private void notePooler() {
    listener.noted(
        "this connection goes through a pooler: the lock of this run is held by a transaction, and"
            + " session settings are not changed; use a direct connection if you can");
  }

  /** Behind a pooler a session setting would affect other clients and not the next step. */
  private static void refuseSettings(Migration migration, Direction direction) {
    direction
        .section(migration)
        .statements()
        .filter(it -> SessionStatement.isSetting(it.sql()))
        .findFirst()
        .ifPresent(
            it -> {
              throw new RefusedException(
                  migration.place(it)
                      + ": this statement changes a session setting, which behind a connection pooler"
                      + " affects other clients. Run on a direct connection, or use SET LOCAL in each step");
            });
  }

  private void run(
      Migration migration, Direction direction, Optional<AppliedMigration> entry, StepRunner runner)
      throws SQLException {
    List<MigrationStep> steps = direction.section(migration).steps();
    if (steps.isEmpty()) {
      direction.advance(history, migration, 0, 0);
    }
    int done = entry.map(direction::stepsDone).orElse(0);
    runner.repeatSettings(migration, steps.subList(0, Math.min(done, steps.size())));
    for (int number = done + 1; number <= steps.size(); number++) {
      Pause.checkInterrupted();
      boolean resumes = number == done + 1;
      listener.step(migration, number, steps.size());
      try {
        runner.run(
            migration, steps.get(number - 1), number, direction, entry.filter(found -> resumes));
      } catch (FailedStatement | BackfillFailure e) {
        noteHowToContinue(
            migration, dropUnvalidatedChecks(migration, number, direction, runner), direction);
        throw e;
      }
    }
  }

  /**
   * Drops checks that updates of the application could violate, and the entry of an upgrade that
   * did nothing.
   *
   * @return the next step, zero if nothing is done
   */
  private int dropUnvalidatedChecks(
      Migration migration, int failed, Direction direction, StepRunner runner) {
    try {
      UnvalidatedChecks.Dropped dropped =
          runner.dropUnvalidatedChecks(failed, migration, direction);
      dropped
          .checks()
          .forEach(
              check ->
                  listener.noted(
                      "%s was dropped again, because existing rows may violate it; the next run adds it again"
                          .formatted(check)));
      if (direction == Direction.UPGRADE && history.deleteIfNothingRan(migration)) {
        return 0;
      }
      return dropped.next();
    } catch (SQLException e) {
      // The failed statement already reports a lost connection.
      if (!ConnectionLoss.isCauseOf(e)) {
        listener.noted(
            "checks that are not validated could not be dropped, and existing rows may violate them: "
                + ServerMessage.of(e));
      }
      return failed;
    }
  }

  private void noteHowToContinue(Migration migration, int number, Direction direction) {
    List<MigrationStep> steps = direction.section(migration).steps();
    boolean begun =
        number > 1
            || (number == 1
                && (!steps.get(0).transactional()
                    || Backfill.in(migration, steps.get(0)).isPresent()));
    if (direction == Direction.UPGRADE && begun) {
      listener.noted(
          "%s is partially applied, %d of %d steps: autogen upgrade resumes it, autogen downgrade -1 rolls it back"
              .formatted(migration.file().getFileName(), number - 1, steps.size()));
    }
  }

  /**
   * Completes or undoes the step in which an upgrade was interrupted, so that the rollback starts
   * between two steps.
   *
   * @param entry the history entry of the migration
   * @return how many steps of the upgrade are done afterwards
   * @throws RefusedException if the effect of the step is unknown
   */
  public int resolveInterruptedStep(Migration migration, AppliedMigration entry) {
    try {
      ServerSession session = ServerSession.of(connection);
      new StepRunner(new RunContext(connection, history, limits, listener, session), others)
          .repeatSettings(
              migration, migration.upgrade().steps().subList(0, entry.progress().stepsDone()));
      int done = new InterruptedStep(connection, history).resolve(migration, entry);
      session.restore(connection);
      return done;
    } catch (SQLException e) {
      throw new DatabaseException(
          "the database failed: " + ServerMessage.withAdvice(e, connection), e);
    }
  }
}
