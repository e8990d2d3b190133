package dev.autogen.measure;

import dev.autogen.introspect.CatalogQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A second session that holds the locks of a writer on every table. A statement that runs in
 * several transactions waits for it, and meanwhile its locks can be read.
 */
final class ConcurrentSession {
  private static final CatalogQuery LOCK =
      CatalogQuery.of(ConcurrentSession.class, "lock_like_writers");
  private static final CatalogQuery WAITS = CatalogQuery.of(ConcurrentSession.class, "waits");

  /** The polling interval in milliseconds. */
  private static final long LOOK = 2;

  private final Connection connection;

  ConcurrentSession(Connection connection) {
    this.connection = connection;
  }

  /** The observed locks and waits of a statement. */
  record Observed(Map<Long, LockMode> locks, boolean waitsForTransactions) {}

  /** The work of a session. */
  interface Work {
    void run() throws SQLException;
  }

  /**
   * Runs a statement of another session while this one has a writing transaction open.
   *
   * @param process the server process of the other session
   */
  Observed watch(int process, Work work) throws SQLException {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              work.run();
              return null;
            });
    connection.setAutoCommit(false);
    try {
      lockLikeWriters();
      Thread thread = new Thread(task, "autogen-measured");
      thread.setDaemon(true);
      thread.start();
      Map<Long, LockMode> locks = new HashMap<>();
      List<String> waits = List.of();
      while (waits.isEmpty() && !isDone(task)) {
        waits = WAITS.run(connection, process, row -> row.text("kind"));
        Activity.locks(connection, process)
            .forEach((oid, mode) -> locks.merge(oid, mode, LockMode::stronger));
      }
      connection.rollback();
      finish(task);
      return new Observed(locks, waits.contains("virtualxid"));
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void lockLikeWriters() throws SQLException {
    List<String> locks = LOCK.run(connection, row -> row.text("lock"));
    try (Statement statement = connection.createStatement()) {
      for (String lock : locks) {
        statement.execute(lock);
      }
    }
  }

  private static boolean isDone(FutureTask<Void> task) {
    try {
      task.get(LOOK, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false; // The statement still runs.
    } catch (ExecutionException e) {
      return true; // It has failed, which finish reports.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true; // finish ends the wait.
    }
  }

  private static void finish(FutureTask<Void> task) throws SQLException {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SQLException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
