package dev.autogen.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/**
 * Ends a run in order when its process is asked to end (Ctrl-C, SIGTERM): the statement that runs
 * is cancelled, so that its step rolls back and the history tells what was done.
 */
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;
  private static final long AGAIN_MILLISECONDS = 200;

  private final Connection connection;
  private final Thread runner = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "autogen interruption");
  private volatile boolean wanted;

  /**
   * Begins to listen, for the thread that calls.
   *
   * @param connection whose statements are cancelled
   */
  Interruption(Connection connection) {
    this.connection = connection;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the process is to end. */
  boolean isWanted() {
    return wanted;
  }

  /** A cancel that comes between two statements is lost, so it comes again. */
  private void interrupt() {
    wanted = true;
    runner.interrupt();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try {
      while (System.nanoTime() < end) {
        connection.unwrap(PGConnection.class).cancelQuery();
        if (ended.await(AGAIN_MILLISECONDS, TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (SQLException e) {
      // A connection that is gone has nothing left to cancel.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!wanted) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process has just begun to end; there is nothing left to interrupt.
      }
    }
  }
}
