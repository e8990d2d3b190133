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
 * Allows one run at a time per history: an advisory lock, held by a transaction that does nothing
 * else. It also works through a pooler in transaction mode (PgBouncer), which keeps the connection
 * of an open transaction; a session lock would not.
 */
public final class RunnerLock implements AutoCloseable {
  /**
   * "auto" and "gen" in ASCII: classes of advisory locks that no other program is likely to use.
   */
  private static final int RUNNERS = 0x6175746f;

  private static final int STEPS = 0x67656e;

  static final Duration LOCK_TIMEOUT = Duration.ofSeconds(10);

  private final Connection connection;

  private RunnerLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Acquires the lock.
   *
   * @param connection holds the lock and reads while it is held; closed with it
   * @param history the history to lock
   * @throws DatabaseException if another run holds it for longer than the timeout
   */
  public static RunnerLock take(Connection connection, HistoryTable history) {
    try {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        // An open snapshot would make CREATE INDEX CONCURRENTLY wait forever.
        statement.execute(
            TransactionStart.pooled(
                TransactionStart.READ_COMMITTED_ISOLATION, connection, LOCK_TIMEOUT));
      }
      lock(connection, RUNNERS, history);
      // The server may still be ending a transaction of a killed run.
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
          "another autogen run has held the lock on this database for "
              + LOCK_TIMEOUT.toSeconds()
              + " seconds"
              + holder(connection, kind, history)
                  .map(pid -> " (server process " + pid + ")")
                  .orElse("")
              + ". Run this command again when the other run is finished",
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

  /**
   * The statement that acquires the lock for a session, for scripts, which have no second
   * connection.
   */
  static String sessionLock(String lockKey) {
    return "SELECT pg_advisory_lock(%d, %s)".formatted(RUNNERS, lockKey);
  }

  /** The statement that releases the lock of a session. */
  static String sessionUnlock(String lockKey) {
    return "SELECT pg_advisory_unlock(%d, %s)".formatted(RUNNERS, lockKey);
  }

  /**
   * The first statement of a step's transaction, so that no other run starts before it has ended.
   */
  static String sharedLock(HistoryTable history) {
    return "SELECT pg_advisory_xact_lock_shared(%d, %s)".formatted(STEPS, history.lockKey());
  }

  /**
   * Reads data that cannot change while the lock is held.
   *
   * @param reading reads on the connection of the lock; its own locks are released afterwards
   */
  public <T> T read(Supplier<T> reading) {
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
