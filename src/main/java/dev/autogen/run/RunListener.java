package dev.autogen.run;

import dev.autogen.migration.Migration;

/** Hears how a run goes on. */
public interface RunListener {
  /** Hears nothing. */
  RunListener SILENT = new RunListener() {};

  /** A migration begins. */
  default void started(Migration migration, boolean upgrade) {}

  /** A migration is done. */
  default void finished(Migration migration, boolean upgrade, long milliseconds) {}
}
