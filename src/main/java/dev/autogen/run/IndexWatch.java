package dev.autogen.run;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Tells how far an index is while the server builds it, and whom it waits for. */
final class IndexWatch implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "autogen index watch");
            thread.setDaemon(true);
            return thread;
          });

  private final ScheduledFuture<?> looks;

  /**
   * Begins to watch.
   *
   * @param others asked from a thread of its own, so by nobody else until this is closed
   * @param process of the server, the one that builds
   */
  IndexWatch(OtherSessions others, int process, RunListener listener) {
    looks =
        clock.scheduleWithFixedDelay(() -> look(others, process, listener), 1, 1, TimeUnit.SECONDS);
  }

  private static void look(OtherSessions others, int process, RunListener listener) {
    try {
      others.indexBuiltBy(process).ifPresent(listener::progressed);
    } catch (SQLException e) {
      listener.noted("cannot see how far the index is: " + ServerMessage.of(e));
    }
  }

  /** Ends it; a look that has begun comes to its end. */
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
