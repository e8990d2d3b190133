package dev.autogen.run;

import dev.autogen.config.Pace;
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
 * Runs one step and moves the history on: in one transaction, or, where that cannot be, so that a
 * later run sees what was begun.
 */
final class StepRunner {
  /** Nobody but other DDL queues behind {@code VALIDATE CONSTRAINT}. */
  private static final Duration PATIENCE_OF_A_SCAN = Duration.ofMinutes(1);

  private final Connection connection;
  private final HistoryTable history;
  private final RunListener listener;
  private final Pace pace;
  private final Optional<OtherSessions> others;
  private final ServerSession session;
  private final PatientTransaction transaction;

  StepRunner(
      Connection connection,
      HistoryTable history,
      RunListener listener,
      Pace pace,
      Optional<OtherSessions> others,
      ServerSession session) {
    this.connection = connection;
    this.history = history;
    this.listener = listener;
    this.pace = pace;
    this.others = others;
    this.session = session;
    transaction = new PatientTransaction(connection, history, pace, listener, session.pooled());
  }

  /**
   * Runs a step.
   *
   * @param number of it, the first is 1
   * @param begun what an earlier run has done of it, where one was stopped inside
   */
  void run(
      Migration migration,
      MigrationStep step,
      int number,
      Direction direction,
      Optional<AppliedMigration> begun)
      throws SQLException {
    long start = System.nanoTime();
    nameOthers(step);
    if (!step.transactional()) {
      begin(migration, direction);
      outside(migration, step, direction, begun.filter(AppliedMigration::stepBegun).isPresent());
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
        lockTimeout(step, pace),
        () -> {
          for (SqlStatement statement : step.statements()) {
            execute(migration, statement);
          }
          direction.advance(history, migration, number, millisecondsSince(start));
        });
  }

  /**
   * Does most of the work in batches. The statement as it is then finds what is left, and after it
   * there may be nothing left.
   */
  private void fill(
      Backfill backfill, Direction direction, int number, Optional<AppliedMigration> begun)
      throws SQLException {
    long start = System.nanoTime();
    Batches batches =
        new Batches(
            backfill,
            connection,
            history,
            transaction,
            pace,
            new ReplicaThrottle(others),
            listener,
            direction);
    try {
      batches.run(begun.map(AppliedMigration::blocksDone).orElse(0L));
    } catch (SQLException e) {
      throw new FailedStatement(backfill.migration(), backfill.statement(), e, connection);
    }
    transaction.runOnOneSnapshot(
        lockTimeout(backfill.step(), pace),
        () -> {
          execute(backfill.migration(), backfill.statement());
          batches.requireComplete();
          direction.advance(history, backfill.migration(), number, millisecondsSince(start));
        });
  }

  /**
   * Takes back the checks that could not be validated, as a step has failed.
   *
   * @param failed the number of it, the first is 1
   * @return what went, and the step that is next now
   */
  WithdrawnChecks.Withdrawn withdrawChecks(int failed, Migration migration, Direction direction)
      throws SQLException {
    return new WithdrawnChecks(connection, history, transaction, pace.lockTimeout())
        .before(failed, migration, direction);
  }

  /** Sets again for the session what steps have set that an earlier run has done. */
  void repeatSettings(Migration migration, List<MigrationStep> done) {
    done.stream()
        .flatMap(step -> step.statements().stream())
        .filter(statement -> SessionStatement.isSetting(statement.sql()))
        .forEach(statement -> execute(migration, statement));
  }

  private void begin(Migration migration, Direction direction) throws SQLException {
    if (direction == Direction.UPGRADE) {
      history.begin(migration);
    }
  }

  private static long millisecondsSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private void nameOthers(MigrationStep step) throws SQLException {
    if (others.isPresent()) {
      others.get().inTheWayOf(step).stream()
          .map(line -> "in the way: " + line)
          .forEach(listener::waits);
    }
  }

  /** How long each statement of a step waits for a lock. */
  static Duration lockTimeout(MigrationStep step, Pace pace) {
    boolean scans = step.statements().stream().allMatch(it -> AlterTable.onlyValidates(it.sql()));
    return scans && pace.lockTimeout().compareTo(PATIENCE_OF_A_SCAN) < 0
        ? PATIENCE_OF_A_SCAN
        : pace.lockTimeout();
  }

  /** Runs what no transaction can hold, and remembers before it what was there. */
  private void outside(Migration migration, MigrationStep step, Direction direction, boolean begun)
      throws SQLException {
    if (!begun) {
      history.begun(migration, direction, IndexState.now(indexes(step)));
    }
    int done = begun ? history.statementsDone(migration) : 0;
    IndexBuilds builds = new IndexBuilds(connection, history, listener, pace, session);
    for (int i = done; i < step.statements().size(); i++) {
      SqlStatement statement = step.statements().get(i);
      Optional<ConcurrentIndex> index = ConcurrentIndex.in(statement.sql());
      if (index.isEmpty()) {
        execute(migration, statement);
      } else {
        boolean cutOff = begun && i == done;
        builds.run(migration, statement, index.get(), cutOff, () -> watched(migration, statement));
      }
      history.ran(migration, i + 1);
    }
  }

  private static List<ConcurrentIndex> indexes(MigrationStep step) {
    return step.statements().stream()
        .flatMap(statement -> ConcurrentIndex.in(statement.sql()).stream())
        .toList();
  }

  private void watched(Migration migration, SqlStatement statement) {
    if (others.isEmpty() || session.pooled()) {
      execute(migration, statement);
      return;
    }
    IndexWatch watch = new IndexWatch(others.get(), session.process(), listener);
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
