package dev.autogen.run;

import dev.autogen.config.Pace;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Slows a backfill down: by the pause that is asked for, and while a replica is behind. */
final class ReplicaThrottle {
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Optional<OtherSessions> others;
  private long lastLook = System.nanoTime() - LOOK.toNanos();

  ReplicaThrottle(Optional<OtherSessions> others) {
    this.others = others;
  }

  /** Returns when the next batch may run. */
  void hold(Pace pace, RunListener listener) throws SQLException {
    if (!pace.throttle().isZero()) {
      Pause.of(pace.throttle());
    }
    if (others.isEmpty() || System.nanoTime() - lastLook < LOOK.toNanos()) {
      return;
    }
    Duration lag = others.get().replicaLag();
    while (lag.compareTo(pace.maxLag()) > 0) {
      listener.waits(
          "a replica is %s behind; the backfill waits until it is less than %s"
              .formatted(Spoken.of(lag), Spoken.of(pace.maxLag())));
      Pause.of(LOOK);
      lag = others.get().replicaLag();
    }
    lastLook = System.nanoTime();
  }
}
