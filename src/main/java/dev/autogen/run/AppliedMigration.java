package dev.autogen.run;

import java.time.Instant;

/**
 * What the history of a database says of one migration.
 *
 * @param stepsDone how many steps of its upgrade ran
 * @param steps how many there are
 * @param stepsReverted how many steps of its downgrade ran
 */
public record AppliedMigration(
    String revision,
    String message,
    String checksum,
    int stepsDone,
    int steps,
    int stepsReverted,
    Instant appliedAt) {
  /** Whether it is in effect, neither half applied nor half reverted. */
  public boolean isComplete() {
    return stepsDone == steps && stepsReverted == 0;
  }
}
