package dev.autogen.run;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Reports the progress of an index build, and which session it waits for. */
final class IndexProgressWatch implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "autogen index watch");
            thread.setDaemon(true);
            return thread;
          });

  private final ScheduledFuture<?> looks;

  /**
   * Starts to watch.
   *
   * @param others read by the thread of this watch only, until it is closed
   * @param process the server process that builds the index
   */
  IndexProgressWatch(OtherSessions others, int process, RunListener listener) {
    looks =
        clock.scheduleWithFixedDelay(() -> look(others, process, listener), 1, 1, TimeUnit.SECONDS);
  }

  private static void look(OtherSessions others, int process, RunListener listener) {
    try {
      others.indexProgress(process).ifPresent(listener::progressed);
    } catch (SQLException e) {
      listener.noted("cannot read the progress of the index build: " + ServerMessage.of(e));
    }
  }

  /** Stops the watch after a query that is already running. */
  @Override
  public void close() {
    looks.cancel(false);
    clock.shutdown();
    try {
      clock.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
