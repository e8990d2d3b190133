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
public record StepFootprint(
    Migration migration,
    int number,
    int of,
    MigrationStep step,
    List<MigrationFootprint.Line> lines) {
  public StepFootprint {
    lines = List.copyOf(lines);
  }
}
