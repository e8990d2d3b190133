package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.config.Pace;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.sqltext.Blanks;
import dev.autogen.sqltext.OutsideTransaction;
import dev.autogen.sqltext.SessionStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs migrations on a database, each step in a transaction that also moves the history on. What a
 * migration sets for its session holds until its end, and does not reach the next one.
 */
public final class MigrationRunner {
  private final Connection connection;
  private final HistoryTable history;
  private final RunListener listener;
  private final Pace pace;
  private final Optional<OtherSessions> others;

  /**
   * A runner for a throw-away database, which nobody else uses.
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
   * @param lock held as long as this runs
   */
  public MigrationRunner(
      Connection connection,
      HistoryTable history,
      RunListener listener,
      Pace pace,
      RunnerLock lock) {
    this(connection, history, listener, pace, Optional.of(new OtherSessions(lock.connection())));
  }

  /**
   * The same with somebody who hears how it goes on.
   *
   * @param connection in auto-commit mode
   */
  public MigrationRunner(Connection connection, HistoryTable history, RunListener listener) {
    this(connection, history, listener, Pace.DEFAULT, Optional.empty());
  }

  private MigrationRunner(
      Connection connection,
      HistoryTable history,
      RunListener listener,
      Pace pace,
      Optional<OtherSessions> others) {
    this.connection = connection;
    this.history = history;
    this.listener = listener;
    this.pace = pace;
    this.others = others;
  }

  /** Applies migrations in the given order, going on where an earlier run stopped inside one. */
  public void upgrade(List<Migration> migrations) {
    upgrade(migrations, history.read());
  }

  /**
   * The same where the history is read already.
   *
   * @param applied what it says
   */
  public void upgrade(List<Migration> migrations, List<AppliedMigration> applied) {
    run(migrations, applied, Direction.UPGRADE);
  }

  /** Reverts migrations in the given order, going on where an earlier run stopped inside one. */
  public void downgrade(List<Migration> migrations) {
    downgrade(migrations, history.read());
  }

  /**
   * The same where the history is read already.
   *
   * @param applied what it says
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
          ConnectionLoss.isMeantBy(e)
              ? ConnectionLoss.TOLD + ServerMessage.of(e)
              : "the database failed: " + ServerMessage.withAdvice(e, connection),
          e);
    }
  }

  /** What is to be said of an interruption is said before it closes: the process ends then. */
  private void runAll(
      List<Migration> migrations,
      List<AppliedMigration> applied,
      Direction direction,
      Interruption interruption)
      throws SQLException {
    try {
      runAll(migrations, applied, direction);
    } catch (DatabaseException e) {
      if (interruption.isWanted()) {
        listener.noted("interrupted: what is done is on record, and the next run goes on there");
      }
      throw e;
    }
  }

  private void runAll(
      List<Migration> migrations, List<AppliedMigration> applied, Direction direction)
      throws SQLException {
    ServerSession session = ServerSession.of(connection);
    if (session.pooled()) {
      tellOfPooler();
      migrations.forEach(migration -> refuseSettings(migration, direction));
    }
    session.prepare(connection);
    RowSecurity.refuse(migrations.stream().map(direction::of).toList(), connection);
    StepRunner steps = new StepRunner(connection, history, listener, pace, others, session);
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

  /** What cannot work is told before anything runs. */
  static void refuse(Migration migration, Direction direction) {
    for (MigrationStep step : direction.of(migration).steps()) {
      for (SqlStatement statement : step.statements()) {
        String place = migration.file() + ":" + statement.line() + ": ";
        Blanks.in(statement.sql())
            .ifPresent(
                blank -> {
                  throw new RefusedException(place + blank + " is still to be filled in");
                });
        if (step.transactional() && OutsideTransaction.isNeededBy(statement.sql())) {
          throw new RefusedException(
              place
                  + "this statement cannot run in a transaction. Give it a step of its own: a line"
                  + " \"-- autogen:step expand transaction=none\" before it");
        }
        if (step.transactional() && OutsideTransaction.isBoundary(statement.sql())) {
          throw new RefusedException(
              place
                  + "autogen runs each step in a transaction; take the statement out, or divide the"
                  + " section with \"-- autogen:step\" lines");
        }
      }
      Backfill.in(migration, step)
          .filter(backfill -> !backfill.update().canEnd())
          .ifPresent(
              backfill -> {
                throw new RefusedException(
                    "%s: this statement would change rows again and again, as its condition does not read what it sets. %s"
                        .formatted(backfill.place(), BackfillFailure.ONE_CHANGE));
              });
    }
  }

  private void tellOfPooler() {
    listener.noted(
        "a connection pooler is in between: the lock of this run is held by a transaction, and"
            + " no session settings are made; a direct connection is the better one");
  }

  /** Behind a pooler a setting of the session would reach others, and not the next step. */
  private static void refuseSettings(Migration migration, Direction direction) {
    direction
        .of(migration)
        .statements()
        .filter(it -> SessionStatement.isSetting(it.sql()))
        .findFirst()
        .ifPresent(
            it -> {
              throw new RefusedException(
                  migration.place(it)
                      + ": this sets something for the session, which behind a connection pooler"
                      + " others get. Run on a direct connection, or say SET LOCAL in each step");
            });
  }

  private void run(
      Migration migration, Direction direction, Optional<AppliedMigration> entry, StepRunner runner)
      throws SQLException {
    List<MigrationStep> steps = direction.of(migration).steps();
    if (steps.isEmpty()) {
      direction.advance(history, migration, 0, 0);
    }
    int done = entry.map(direction::stepsDone).orElse(0);
    runner.repeatSettings(migration, steps.subList(0, Math.min(done, steps.size())));
    for (int number = done + 1; number <= steps.size(); number++) {
      Pause.orEnd();
      boolean resumes = number == done + 1;
      listener.step(migration, number, steps.size());
      try {
        runner.run(
            migration, steps.get(number - 1), number, direction, entry.filter(found -> resumes));
      } catch (FailedStatement | BackfillFailure e) {
        tellBothWays(migration, withdrawChecks(migration, number, direction, runner), direction);
        throw e;
      }
    }
  }

  /**
   * Leaves no check that rows of the application fail, and no entry of what did not begin.
   *
   * @return the step that is next, zero where nothing is done
   */
  private int withdrawChecks(
      Migration migration, int failed, Direction direction, StepRunner runner) {
    try {
      WithdrawnChecks.Withdrawn withdrawn = runner.withdrawChecks(failed, migration, direction);
      withdrawn
          .checks()
          .forEach(
              check ->
                  listener.noted(
                      "%s was taken back, as old rows may break it; the next run adds it again"
                          .formatted(check)));
      if (direction == Direction.UPGRADE && history.forgetUnbegun(migration)) {
        return 0;
      }
      return withdrawn.next();
    } catch (SQLException e) {
      // A lost connection is told by the statement that met it.
      if (!ConnectionLoss.isMeantBy(e)) {
        listener.noted(
            "checks that are not validated may still stand, and old rows may break them: "
                + ServerMessage.of(e));
      }
      return failed;
    }
  }

  private void tellBothWays(Migration migration, int number, Direction direction) {
    List<MigrationStep> steps = direction.of(migration).steps();
    boolean begun =
        number > 1
            || (number == 1
                && (!steps.get(0).transactional()
                    || Backfill.in(migration, steps.get(0)).isPresent()));
    if (direction == Direction.UPGRADE && begun) {
      listener.noted(
          "%s is partially applied, %d of %d steps: autogen upgrade resumes, autogen downgrade -1 reverts them"
              .formatted(migration.file().getFileName(), number - 1, steps.size()));
    }
  }

  /**
   * Brings the step into order that an upgrade was cut off in, so that the way back begins between
   * two steps.
   *
   * @param entry what the history says of the migration
   * @return how many steps of the upgrade are done then
   * @throws RefusedException if nobody can tell what the step has done
   */
  public int settle(Migration migration, AppliedMigration entry) {
    try {
      ServerSession session = ServerSession.of(connection);
      new StepRunner(connection, history, listener, pace, others, session)
          .repeatSettings(migration, migration.upgrade().steps().subList(0, entry.stepsDone()));
      int done = new BegunStep(connection, history).settle(migration, entry);
      session.restore(connection);
      return done;
    } catch (SQLException e) {
      throw new DatabaseException(
          "the database failed: " + ServerMessage.withAdvice(e, connection), e);
    }
  }
}
