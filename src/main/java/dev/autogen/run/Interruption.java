package dev.autogen.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/**
 * Stops a run cleanly on Ctrl-C and SIGTERM: it cancels the running statement, so that its step
 * rolls back and the history stays correct.
 */
final class Interruption implements AutoCloseable {
  private static final long CANCEL_SECONDS = 10;
  private static final long REPEAT_MILLISECONDS = 200;

  private final Connection connection;
  private final Thread runner = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "autogen interruption");
  private volatile boolean requested;

  /**
   * Starts to listen, on behalf of the calling thread.
   *
   * @param connection the connection whose statements are cancelled
   */
  Interruption(Connection connection) {
    this.connection = connection;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the process was asked to end. */
  boolean isRequested() {
    return requested;
  }

  /** Repeats the cancel request, because one that arrives between two statements is lost. */
  private void interrupt() {
    requested = true;
    runner.interrupt();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(CANCEL_SECONDS);
    try {
      while (System.nanoTime() < end) {
        connection.unwrap(PGConnection.class).cancelQuery();
        if (ended.await(REPEAT_MILLISECONDS, TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (SQLException e) {
      // A closed connection has no statement to cancel.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!requested) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process is already ending, so the hook cannot be removed and is not needed.
      }
    }
  }
}
