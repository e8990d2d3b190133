package dev.autogen.proof;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import java.util.List;

/**
 * A step that would run, and what its statements lock.
 *
 * @param number of the step in its section, the first is 1
 * @param of how many
 * @param lines nothing where nobody measured
 */
public record StepLocks(
    Migration migration, int number, int of, MigrationStep step, List<MigrationLocks.Line> lines) {
  public StepLocks {
    lines = List.copyOf(lines);
  }
}
