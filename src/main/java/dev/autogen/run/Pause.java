package dev.autogen.run;

import dev.autogen.DatabaseException;
import java.time.Duration;

/** Waits, and fails when the run is interrupted. */
final class Pause {
  private Pause() {}

  /** Fails when the run is interrupted, otherwise returns at once. */
  static void checkInterrupted() {
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
