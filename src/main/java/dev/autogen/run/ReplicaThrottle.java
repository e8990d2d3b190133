package dev.autogen.run;

import dev.autogen.config.RunLimits;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Slows a backfill down: by the configured pause, and while a replica lags too far behind. */
final class ReplicaThrottle {
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final Optional<OtherSessions> others;
  private long lastCheck = System.nanoTime() - INTERVAL.toNanos();

  ReplicaThrottle(Optional<OtherSessions> others) {
    this.others = others;
  }

  /** Waits until the next batch may run. */
  void await(RunLimits limits, RunListener listener) throws SQLException {
    if (!limits.throttle().isZero()) {
      Pause.of(limits.throttle());
    }
    if (others.isEmpty() || System.nanoTime() - lastCheck < INTERVAL.toNanos()) {
      return;
    }
    Duration lag = others.get().replicaLag();
    while (lag.compareTo(limits.maxLag()) > 0) {
      listener.waits(
          "a replica lags by %s; the backfill waits until the lag is less than %s"
              .formatted(DurationText.of(lag), DurationText.of(limits.maxLag())));
      Pause.of(INTERVAL);
      lag = others.get().replicaLag();
    }
    lastCheck = System.nanoTime();
  }
}
