package dev.autogen.run;

/**
 * The entry of one migration in the history of a database.
 *
 * @param progress how far its upgrade and downgrade have run
 * @param run when and by whom
 */
public record AppliedMigration(
    String revision, String message, String checksum, StepProgress progress, LastRun run) {
  /** Whether it is fully applied: neither partially applied nor partially reverted. */
  public boolean isComplete() {
    return progress.stepsDone() == progress.steps() && !isReverting();
  }

  /** Whether its upgrade has started and not finished. */
  public boolean isApplying() {
    return progress.stepsDone() < progress.steps();
  }

  /** Whether its downgrade has started and not finished. */
  public boolean isReverting() {
    return !isApplying()
        && (progress.stepsReverted() > 0 || progress.stepBegun() || progress.blocksDone() > 0);
  }
}
