package dev.autogen.measure;

/**
 * What a file says of a step.
 *
 * @param batched whether its update runs over a few rows at a time, a transaction each
 * @param deployed whether it waits until the code before it no longer runs
 */
public record StepKind(boolean batched, boolean deployed) {
  /** Nothing is said. */
  public static final StepKind UNKNOWN = new StepKind(false, false);
}
