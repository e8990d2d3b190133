package dev.autogen.run;

import java.time.Duration;
import java.time.Instant;

/**
 * What the history of a database says of one migration.
 *
 * @param stepsDone how many steps of its upgrade ran
 * @param steps how many there are; once it is taken back from its middle, how many of them ran
 * @param stepsReverted how many steps of its downgrade ran
 * @param stepBegun whether the next step, which no transaction holds together, was begun
 * @param blocksDone how many blocks of its table the next step has filled
 * @param appliedAt when the last step ended
 * @param appliedBy the user of the database
 * @param duration how long the steps took together
 * @param version of the autogen that ran it
 */
public record AppliedMigration(
    String revision,
    String message,
    String checksum,
    int stepsDone,
    int steps,
    int stepsReverted,
    boolean stepBegun,
    long blocksDone,
    Instant appliedAt,
    String appliedBy,
    Duration duration,
    String version) {
  /** Whether it is in effect, neither half applied nor half reverted. */
  public boolean isComplete() {
    return stepsDone == steps && !isReverting();
  }

  /** Whether it was begun to be applied and not ended. */
  public boolean isApplying() {
    return stepsDone < steps;
  }

  /** Whether it was begun to be reverted and not ended. */
  public boolean isReverting() {
    return !isApplying() && (stepsReverted > 0 || stepBegun || blocksDone > 0);
  }
}
