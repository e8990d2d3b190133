package dev.autogen.run;

import dev.autogen.config.Pace;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.sql.BatchedUpdate;
import dev.autogen.sql.SessionStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
    Optional<BatchedUpdate> batches = Batches.in(step);
    if (batches.isPresent()) {
      begin(migration, direction);
      fill(
          migration,
          step,
          batches.get(),
          direction,
          begun.map(AppliedMigration::blocksDone).orElse(0L));
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
    boolean scans =
        step.statements().stream()
            .allMatch(it -> it.sql().toUpperCase(Locale.ROOT).contains("VALIDATE CONSTRAINT"));
    return scans && pace.lockTimeout().compareTo(PATIENCE_OF_A_SCAN) < 0
        ? PATIENCE_OF_A_SCAN
        : pace.lockTimeout();
  }

  /** Does most of the work of a step in batches; the step itself then finds what is left. */
  private void fill(
      Migration migration, MigrationStep step, BatchedUpdate update, Direction direction, long done)
      throws SQLException {
    try {
      new Batches(connection, history, transaction, pace, new Brake(others), listener, direction)
          .run(migration, step, update, done);
    } catch (SQLException e) {
      throw new FailedStatement(migration, step.statements().get(0), e, connection);
    }
  }

  /**
   * Runs what no transaction can hold. The mark that it was begun is set only where nothing of it
   * was there before, so that a later run may take what it finds for its own.
   */
  private void outside(Migration migration, MigrationStep step, Direction direction, boolean begun)
      throws SQLException {
    if (!begun && !isPartlyDone(step.statements())) {
      history.begun(migration, direction);
    }
    for (SqlStatement statement : step.statements()) {
      Optional<ConcurrentIndex> index = ConcurrentIndex.in(statement.sql());
      if (index.isEmpty()) {
        execute(migration, statement);
      } else {
        concurrently(migration, statement, index.get(), begun);
      }
    }
  }

  /**
   * Builds or drops an index. The process of the server that did so for a run that was cut off may
   * still be at it: what it leaves is there when this statement gets its turn.
   */
  private void concurrently(
      Migration migration, SqlStatement statement, ConcurrentIndex index, boolean begun)
      throws SQLException {
    for (boolean again = begun; !begun || !index.isDone(connection); again = false) {
      index.clear(connection);
      try {
        watched(migration, statement);
        return;
      } catch (FailedStatement e) {
        if (!again || !e.wasDoneMeanwhile()) {
          throw e;
        }
      }
    }
  }

  private boolean isPartlyDone(List<SqlStatement> statements) throws SQLException {
    for (SqlStatement statement : statements) {
      Optional<ConcurrentIndex> index = ConcurrentIndex.in(statement.sql());
      if (index.isPresent() && index.get().isDone(connection)) {
        return true;
      }
    }
    return false;
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
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(part.sql());
    } catch (SQLException e) {
      throw new FailedStatement(migration, part, e, connection);
    }
  }
}
