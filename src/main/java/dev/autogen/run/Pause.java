package dev.autogen.run;

import dev.autogen.DatabaseException;
import java.time.Duration;

/** Waits, unless the run is to end. */
final class Pause {
  private Pause() {}

  /** Goes on at once, unless the run is to end. */
  static void orEnd() {
    of(Duration.ZERO);
  }

  static void of(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("the run was interrupted", e);
    }
  }
}
