package dev.autogen.run;

/**
 * How far a migration has run.
 *
 * @param stepsDone how many steps of its upgrade have run
 * @param steps how many steps its upgrade has; after a rollback of a partially applied one, how
 *     many had run
 * @param stepsReverted how many steps of its downgrade have run
 * @param stepBegun whether the next step, which runs outside a transaction, has started
 * @param blocksDone how many blocks of its table the next step has backfilled
 */
public record StepProgress(
    int stepsDone, int steps, int stepsReverted, boolean stepBegun, long blocksDone) {
  /** A whole upgrade. */
  public static StepProgress complete(int steps) {
    return new StepProgress(steps, steps, 0, false, 0);
  }
}
