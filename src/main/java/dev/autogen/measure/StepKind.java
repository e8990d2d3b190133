package dev.autogen.measure;

/**
 * The kind of a step in a file.
 *
 * @param batched whether its update runs in batches, one transaction each
 * @param deployed whether it runs after the deployment
 */
public record StepKind(boolean batched, boolean deployed) {
  /** A step without a directive. */
  public static final StepKind UNKNOWN = new StepKind(false, false);
}
