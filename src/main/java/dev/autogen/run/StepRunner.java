package dev.autogen.run;

import dev.autogen.config.RunLimits;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.sqltext.SessionStatement;
import dev.autogen.sqltext.SqlCommand.AlterTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Runs one step and updates the history: in one transaction, or, where that is impossible, so that
 * a later run can resume it.
 */
final class StepRunner {
  /**
   * Longer than for other statements, because only DDL queues behind {@code VALIDATE CONSTRAINT}.
   */
  private static final Duration VALIDATION_LOCK_TIMEOUT = Duration.ofMinutes(1);

  private final RunContext context;
  private final Connection connection;
  private final HistoryTable history;
  private final RunListener listener;
  private final RunLimits limits;
  private final Optional<OtherSessions> others;
  private final ServerSession session;
  private final RetryingTransaction transaction;

  StepRunner(RunContext context, Optional<OtherSessions> others) {
    this.context = context;
    this.others = others;
    connection = context.connection();
    history = context.history();
    listener = context.listener();
    limits = context.limits();
    session = context.session();
    transaction = new RetryingTransaction(context);
  }

  /**
   * Runs a step.
   *
   * @param number the number of the step, starting with 1
   * @param begun the history entry, where an earlier run was interrupted in this step
   */
  void run(
      Migration migration,
      MigrationStep step,
      int number,
      Direction direction,
      Optional<AppliedMigration> begun)
      throws SQLException {
    long start = System.nanoTime();
    reportBlockingSessions(step);
    if (!step.transactional()) {
      begin(migration, direction);
      runOutsideTransaction(
          migration,
          step,
          direction,
          begun.filter(entry -> entry.progress().stepBegun()).isPresent());
      direction.advance(history, migration, number, millisecondsSince(start));
      return;
    }
    Optional<Backfill> backfill = Backfill.in(migration, step);
    if (backfill.isPresent()) {
      begin(migration, direction);
      fill(backfill.get(), direction, number, begun);
      return;
    }
    transaction.run(
        lockTimeout(step, limits),
        () -> {
          for (SqlStatement statement : step.statements()) {
            execute(migration, statement);
          }
          direction.advance(history, migration, number, millisecondsSince(start));
        });
  }

  /**
   * Does most of the work in batches. The whole statement then changes the remaining rows, and
   * after it no row may be left.
   */
  private void fill(
      Backfill backfill, Direction direction, int number, Optional<AppliedMigration> begun)
      throws SQLException {
    long start = System.nanoTime();
    Batches batches =
        new Batches(backfill, direction, context, transaction, new ReplicaThrottle(others));
    try {
      batches.run(begun.map(entry -> entry.progress().blocksDone()).orElse(0L));
    } catch (SQLException e) {
      throw new FailedStatement(backfill.migration(), backfill.statement(), e, connection);
    }
    transaction.runOnOneSnapshot(
        lockTimeout(backfill.step(), limits),
        () -> {
          execute(backfill.migration(), backfill.statement());
          batches.requireComplete();
          direction.advance(history, backfill.migration(), number, millisecondsSince(start));
        });
  }

  /**
   * Drops the checks that are not validated after a step has failed.
   *
   * @param failed the number of the failed step, starting with 1
   * @return the dropped checks, and the step that runs next
   */
  UnvalidatedChecks.Dropped dropUnvalidatedChecks(
      int failed, Migration migration, Direction direction) throws SQLException {
    return new UnvalidatedChecks(connection, history, transaction, limits.lockTimeout())
        .dropBefore(failed, migration, direction);
  }

  /** Repeats the session settings of the steps that an earlier run has completed. */
  void repeatSettings(Migration migration, List<MigrationStep> done) {
    done.stream()
        .flatMap(step -> step.statements().stream())
        .filter(statement -> SessionStatement.isSetting(statement.sql()))
        .forEach(statement -> execute(migration, statement));
  }

  private void begin(Migration migration, Direction direction) throws SQLException {
    if (direction == Direction.UPGRADE) {
      history.ensureEntry(migration);
    }
  }

  private static long millisecondsSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private void reportBlockingSessions(MigrationStep step) throws SQLException {
    if (others.isPresent()) {
      others.get().blocking(step).stream()
          .map(line -> "blocked by " + line)
          .forEach(listener::waits);
    }
  }

  /** The lock timeout of each statement of a step. */
  static Duration lockTimeout(MigrationStep step, RunLimits limits) {
    boolean scans = step.statements().stream().allMatch(it -> AlterTable.onlyValidates(it.sql()));
    return scans && limits.lockTimeout().compareTo(VALIDATION_LOCK_TIMEOUT) < 0
        ? VALIDATION_LOCK_TIMEOUT
        : limits.lockTimeout();
  }

  /** Runs a step outside a transaction, after recording the indexes that exist. */
  private void runOutsideTransaction(
      Migration migration, MigrationStep step, Direction direction, boolean begun)
      throws SQLException {
    if (!begun) {
      history.recordStepBegun(migration, direction, InvalidIndexes.snapshot(indexes(step)));
    }
    int done = begun ? history.statementsDone(migration) : 0;
    ConcurrentIndexRun builds = new ConcurrentIndexRun(context);
    for (int i = done; i < step.statements().size(); i++) {
      SqlStatement statement = step.statements().get(i);
      Optional<ConcurrentStatement> index = ConcurrentStatement.in(statement.sql());
      if (index.isEmpty()) {
        execute(migration, statement);
      } else {
        boolean interrupted = begun && i == done;
        builds.run(
            migration, statement, index.get(), interrupted, () -> watched(migration, statement));
      }
      history.recordStatements(migration, i + 1);
    }
  }

  private static List<ConcurrentStatement> indexes(MigrationStep step) {
    return step.statements().stream()
        .flatMap(statement -> ConcurrentStatement.in(statement.sql()).stream())
        .toList();
  }

  private void watched(Migration migration, SqlStatement statement) {
    if (others.isEmpty() || session.pooled()) {
      execute(migration, statement);
      return;
    }
    IndexProgressWatch watch = new IndexProgressWatch(others.get(), session.process(), listener);
    try (watch) {
      execute(migration, statement);
    }
  }

  private void execute(Migration migration, SqlStatement part) {
    try {
      StatementExecution.run(connection, part);
    } catch (SQLException e) {
      throw new FailedStatement(migration, part, e, connection);
    }
  }
}
