package dev.autogen.run;

import dev.autogen.migration.Migration;
import java.time.Duration;

/** Hears how a run goes on. */
public interface RunListener {
  /** Hears nothing. */
  RunListener SILENT = new RunListener() {};

  /** A migration begins. */
  default void started(Migration migration, boolean upgrade) {}

  /** A migration is done. */
  default void finished(Migration migration, boolean upgrade, long milliseconds) {}

  /** A step begins, the first one is number 1. */
  default void step(Migration migration, int number, int steps) {}

  /** A table is filled, or an index built. */
  default void progressed(Progress progress) {}

  /** Somebody has what a statement needs, or slows it down. */
  default void waits(String reason) {}

  /** Others were at the same rows or tables; there is another try after a pause. */
  default void triesAgain(int tries, int most, Duration pause) {}

  /** Something that the user should know. */
  default void noted(String note) {}
}
