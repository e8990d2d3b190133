package dev.autogen.proof;

import dev.autogen.migration.Migration;
import java.util.List;

/** Hears which migrations are proven. */
public interface ProofListener {
  /** Hears nothing. */
  ProofListener SILENT = (migration, lines) -> {};

  /** Whether the locks of every statement are to be measured, too, which takes another run. */
  default boolean wantsLocks() {
    return false;
  }

  /**
   * A migration is proven.
   *
   * @param lines what its statements lock, where that is wanted
   */
  void proven(Migration migration, List<MigrationLocks.Line> lines);
}
