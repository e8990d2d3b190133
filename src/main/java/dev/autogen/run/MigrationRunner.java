package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.sql.Blank;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs migrations on a database, each step in a transaction that also moves the history on. */
public final class MigrationRunner {
  /** Waiting for a lock makes everybody behind wait too, so it ends soon. */
  private static final String LOCK_TIMEOUT = "SET LOCAL lock_timeout = '5s'";

  private final Connection connection;
  private final HistoryTable history;
  private final RunListener listener;

  /**
   * A runner for one database.
   *
   * @param connection in auto-commit mode
   */
  public MigrationRunner(Connection connection, HistoryTable history, RunListener listener) {
    this.connection = connection;
    this.history = history;
    this.listener = listener;
  }

  /**
   * Does something while no other runner works on the database: looks where it stands, above all,
   * which another runner may change until the lock is there.
   */
  public <T> T alone(Supplier<T> work) {
    try {
      RunnerLock lock = RunnerLock.take(connection);
      try (lock) {
        return work.get();
      }
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + ServerMessage.of(e), e);
    }
  }

  /** Applies migrations in the given order, going on where an earlier run stopped inside one. */
  public void upgrade(List<Migration> migrations) {
    refuseBlanks(migrations, Migration::upgrade);
    run(
        migrations,
        true,
        Migration::upgrade,
        applied -> applied.map(AppliedMigration::stepsDone).orElse(0),
        history::applied);
  }

  /** Reverts migrations in the given order. */
  public void downgrade(List<Migration> migrations) {
    refuseBlanks(migrations, Migration::downgrade);
    run(
        migrations,
        false,
        Migration::downgrade,
        applied -> applied.map(AppliedMigration::stepsReverted).orElse(0),
        history::reverted);
  }

  private static void refuseBlanks(
      List<Migration> migrations, Function<Migration, MigrationSection> section) {
    for (Migration migration : migrations) {
      section
          .apply(migration)
          .statements()
          .forEach(
              statement ->
                  Blank.in(statement.sql())
                      .ifPresent(
                          blank -> {
                            throw new RefusedException(
                                place(migration, statement)
                                    + ": "
                                    + blank
                                    + " is still to be filled in");
                          }));
    }
  }

  /** Moves the history on by a step. */
  private interface Mark {
    void at(Migration migration, int steps) throws SQLException;
  }

  private void run(
      List<Migration> migrations,
      boolean upgrade,
      Function<Migration, MigrationSection> section,
      Function<Optional<AppliedMigration>, Integer> alreadyDone,
      Mark mark) {
    try {
      RunnerLock lock = RunnerLock.take(connection);
      try (lock) {
        runLocked(migrations, upgrade, section, alreadyDone, mark);
      }
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + ServerMessage.of(e), e);
    }
  }

  private void runLocked(
      List<Migration> migrations,
      boolean upgrade,
      Function<Migration, MigrationSection> section,
      Function<Optional<AppliedMigration>, Integer> alreadyDone,
      Mark mark)
      throws SQLException {
    history.create();
    Map<String, AppliedMigration> applied = new HashMap<>();
    history.read().forEach(entry -> applied.put(entry.revision(), entry));
    for (Migration migration : migrations) {
      int done = alreadyDone.apply(Optional.ofNullable(applied.get(migration.revision())));
      listener.started(migration, upgrade);
      long start = System.nanoTime();
      run(migration, section.apply(migration).steps(), done, mark);
      listener.finished(migration, upgrade, (System.nanoTime() - start) / 1_000_000);
    }
  }

  private void run(Migration migration, List<MigrationStep> steps, int done, Mark mark)
      throws SQLException {
    if (steps.isEmpty()) {
      mark.at(migration, 0);
    }
    for (int i = done; i < steps.size(); i++) {
      MigrationStep step = steps.get(i);
      if (step.transactional()) {
        fill(migration, step);
        inTransaction(migration, step, i + 1, mark);
      } else {
        execute(migration, step);
        mark.at(migration, i + 1);
      }
    }
  }

  /** Does most of the work of a step in batches; the step itself then finds what is left. */
  private void fill(Migration migration, MigrationStep step) throws SQLException {
    try {
      Batches.run(connection, step);
    } catch (SQLException e) {
      SqlStatement statement = step.statements().get(0);
      throw new FailedStatement(place(migration, statement), statement.sql(), e);
    }
  }

  private void inTransaction(Migration migration, MigrationStep step, int number, Mark mark)
      throws SQLException {
    connection.setAutoCommit(false);
    Ending ending =
        () -> {
          connection.rollback();
          connection.setAutoCommit(true);
        };
    try (ending) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(LOCK_TIMEOUT);
      }
      execute(migration, step);
      mark.at(migration, number);
      connection.commit();
    }
  }

  /** What a lost connection fails at too, without hiding the statement that lost it. */
  private interface Ending extends AutoCloseable {
    @Override
    void close() throws SQLException;
  }

  private void execute(Migration migration, MigrationStep step) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (SqlStatement part : step.statements()) {
        try {
          if (!step.transactional()) {
            UnfinishedIndex.clear(connection, part.sql());
          }
          statement.execute(part.sql());
        } catch (SQLException e) {
          throw new FailedStatement(place(migration, part), part.sql(), e);
        }
      }
    }
  }

  private static String place(Migration migration, SqlStatement statement) {
    return migration.place(statement);
  }
}
