package dev.autogen.run;

import java.time.Duration;
import java.time.Instant;

/**
 * The entry of one migration in the history of a database.
 *
 * @param stepsDone how many steps of its upgrade have run
 * @param steps how many steps its upgrade has; after a rollback of a partially applied one, how
 *     many had run
 * @param stepsReverted how many steps of its downgrade have run
 * @param stepBegun whether the next step, which runs outside a transaction, has started
 * @param blocksDone how many blocks of its table the next step has backfilled
 * @param appliedAt when the last step ended
 * @param appliedBy the user of the database
 * @param duration the total duration of the steps
 * @param version the version of autogen that ran it
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
  /** Whether it is fully applied: neither partially applied nor partially reverted. */
  public boolean isComplete() {
    return stepsDone == steps && !isReverting();
  }

  /** Whether its upgrade has started and not finished. */
  public boolean isApplying() {
    return stepsDone < steps;
  }

  /** Whether its downgrade has started and not finished. */
  public boolean isReverting() {
    return !isApplying() && (stepsReverted > 0 || stepBegun || blocksDone > 0);
  }
}
