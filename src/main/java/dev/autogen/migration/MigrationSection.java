package dev.autogen.migration;

import java.util.List;
import java.util.stream.Stream;

/**
 * One direction of a migration.
 *
 * @param exists whether the section exists; one without steps does nothing
 */
public record MigrationSection(List<MigrationStep> steps, boolean exists) {
  /** The downgrade of a migration without one. */
  static final MigrationSection MISSING = new MigrationSection(List.of(), false);

  public MigrationSection {
    steps = List.copyOf(steps);
  }

  public MigrationSection(List<MigrationStep> steps) {
    this(steps, true);
  }

  public Stream<SqlStatement> statements() {
    return steps.stream().flatMap(step -> step.statements().stream());
  }
}
