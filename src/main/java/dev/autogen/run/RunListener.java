package dev.autogen.run;

import dev.autogen.migration.Migration;
import java.time.Duration;

/** Receives the events of a run. */
public interface RunListener {
  /** Ignores all events. */
  RunListener SILENT = new RunListener() {};

  /** A migration starts. */
  default void started(Migration migration, boolean upgrade) {}

  /** A migration is done. */
  default void finished(Migration migration, boolean upgrade, long milliseconds) {}

  /** A step starts; the first one is number 1. */
  default void step(Migration migration, int number, int steps) {}

  /** A backfill or an index build has progressed. */
  default void progressed(Progress progress) {}

  /** The run waits for another session or a replica. */
  default void waits(String reason) {}

  /** A lock was not available; the run retries after a pause. */
  default void retries(int tries, int most, Duration pause) {}

  /** A note for the user. */
  default void noted(String note) {}
}
