package dev.autogen.proof;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import java.util.List;

/**
 * A step that would run, with the locks of its statements.
 *
 * @param number of the step in its section, the first is 1
 * @param of how many
 * @param lines empty if not measured
 */
public record StepLocks(
    Migration migration, int number, int of, MigrationStep step, List<MigrationLocks.Line> lines) {
  public StepLocks {
    lines = List.copyOf(lines);
  }
}
