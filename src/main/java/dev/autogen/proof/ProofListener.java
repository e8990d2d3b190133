package dev.autogen.proof;

import dev.autogen.migration.Migration;
import java.util.List;

/** Receives the events of a proof. */
public interface ProofListener {
  /** Ignores all events. */
  ProofListener SILENT = (migration, lines) -> {};

  /** Whether to measure the locks of every statement, too. This takes another run. */
  default boolean wantsLocks() {
    return false;
  }

  /**
   * A migration is proven.
   *
   * @param lines the locks of its statements, if wanted
   */
  void proven(Migration migration, List<MigrationLocks.Line> lines);

  /**
   * A pending migration is proven on a copy of the user's database.
   *
   * @param notCovered what the copy lacks
   */
  default void provenOnCopy(Migration migration, List<String> notCovered) {}
}
