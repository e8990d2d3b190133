package dev.autogen.migration;

import java.util.List;
import java.util.stream.Stream;

/**
 * One direction of a migration: steps, each a transaction of its own.
 *
 * @param exists whether there is such a way at all; one without steps does nothing
 */
public record MigrationSection(List<MigrationStep> steps, boolean exists) {
  /** What a migration has that nobody wrote a way back for. */
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
