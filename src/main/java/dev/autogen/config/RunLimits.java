package dev.autogen.config;

import java.time.Duration;

/**
 * How long a run waits for locks, and how fast it changes rows, while the application uses the
 * database.
 *
 * @param lockTimeout how long a statement that others queue behind waits for its lock
 * @param lockTries how often a step is tried before the run gives up on a lock
 * @param batchTime how long a batch of a backfill should take; other sessions may wait for its rows
 *     as long
 * @param throttle the pause after each batch
 * @param maxLag how far a replica may fall behind before a backfill waits for it
 */
public record RunLimits(
    Duration lockTimeout, int lockTries, Duration batchTime, Duration throttle, Duration maxLag) {
  public static final RunLimits DEFAULT =
      new RunLimits(
          Duration.ofSeconds(2), 10, Duration.ofMillis(100), Duration.ZERO, Duration.ofSeconds(10));

  public RunLimits {
    if (lockTimeout.isZero() || lockTimeout.isNegative() || lockTries < 1) {
      throw new IllegalArgumentException("both must be greater than zero");
    }
  }
}
