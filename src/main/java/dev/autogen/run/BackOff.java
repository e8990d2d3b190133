package dev.autogen.run;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to leave a lock to others before the next try: longer each time, and never in step. */
final class BackOff {
  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private BackOff() {}

  /**
   * The pause after a failed try.
   *
   * @param tries how many there were, at least one
   */
  static Duration after(int tries) {
    long growing = FIRST.toMillis() << Math.min(tries - 1, 20);
    long limited = Math.min(growing, LONGEST.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(limited / 2, limited * 3 / 2));
  }
}
