package dev.autogen.run;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The pause between two attempts to get a lock: it grows with each attempt and has a random part,
 * so that two runs do not retry at the same moment.
 */
final class BackOff {
  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private BackOff() {}

  /**
   * The pause after a failed attempt.
   *
   * @param tries how many attempts have failed, at least one
   */
  static Duration after(int tries) {
    long growing = FIRST.toMillis() << Math.min(tries - 1, 20);
    long limited = Math.min(growing, LONGEST.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(limited / 2, limited * 3 / 2));
  }
}
