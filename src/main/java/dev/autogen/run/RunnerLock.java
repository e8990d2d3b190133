package dev.autogen.run;

import dev.autogen.DatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets one runner at a time work on a history: an advisory lock, held by a transaction that does
 * nothing else. A pooler that hands out connections by the transaction (PgBouncer) leaves a
 * transaction its connection, so the lock holds there too; a lock of the session would not.
 */
public final class RunnerLock implements AutoCloseable {
  /** "auto" and "gen" in ASCII: classes of advisory locks that nobody else is likely to use. */
  private static final int RUNNERS = 0x6175746f;

  private static final int STEPS = 0x67656e;

  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Connection connection;

  private RunnerLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes the lock.
   *
   * @param connection for the lock, and for looking while it is held; closed with it
   * @param history the table of it
   * @throws DatabaseException if another runner has it for long
   */
  public static RunnerLock take(Connection connection, HistoryTable history) {
    try {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        // A snapshot that is held would keep CREATE INDEX CONCURRENTLY waiting without end.
        statement.execute(TransactionStart.alone(TransactionStart.LOOKING, connection, PATIENCE));
      }
      lock(connection, RUNNERS, history);
      // A runner that was killed may have left a transaction that the server is still ending.
      Savepoint before = connection.setSavepoint();
      lock(connection, STEPS, history);
      connection.rollback(before);
      return new RunnerLock(connection);
    } catch (SQLException e) {
      throw new DatabaseException(
          "the database failed: " + ServerMessage.withAdvice(e, connection), e);
    }
  }

  private static void lock(Connection connection, int kind, HistoryTable history)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_xact_lock(%d, %s)".formatted(kind, history.lockKey()));
    } catch (SQLException e) {
      if (!LockFailure.isTimeout(e)) {
        throw e;
      }
      connection.rollback(before);
      throw new DatabaseException(
          "another autogen has been working on this database for "
              + PATIENCE.toSeconds()
              + " seconds"
              + holder(connection, kind, history)
                  .map(pid -> " (server process " + pid + ")")
                  .orElse("")
              + ". Run again when it is done",
          e);
    }
  }

  private static Optional<Integer> holder(Connection connection, int kind, HistoryTable history)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT pid FROM pg_locks
                WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid = %d
                  AND objid = (%s::bigint & 4294967295)::oid"""
                    .formatted(kind, history.lockKey()))) {
      return rows.next() ? Optional.of(rows.getInt(1)) : Optional.empty();
    }
  }

  /** Takes the lock for as long as a session lasts, for scripts, which cannot hold a second one. */
  static String ofSession(String lockKey) {
    return "SELECT pg_advisory_lock(%d, %s)".formatted(RUNNERS, lockKey);
  }

  /** Gives the lock of a session back. */
  static String endOfSession(String lockKey) {
    return "SELECT pg_advisory_unlock(%d, %s)".formatted(RUNNERS, lockKey);
  }

  /** What a transaction of a step says first, so that nobody takes over before it has ended. */
  static String join(HistoryTable history) {
    return "SELECT pg_advisory_xact_lock_shared(%d, %s)".formatted(STEPS, history.lockKey());
  }

  /**
   * Reads what nobody changes while the lock is held.
   *
   * @param reading on the connection of the lock; what it locks is free again afterwards
   */
  public <T> T look(Supplier<T> reading) {
    try {
      Savepoint before = connection.setSavepoint();
      T found = reading.get();
      connection.rollback(before);
      return found;
    } catch (SQLException e) {
      throw new DatabaseException(
          "the database failed: " + ServerMessage.withAdvice(e, connection), e);
    }
  }

  Connection connection() {
    return connection;
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
