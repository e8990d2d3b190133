package dev.autogen.migration;

import java.util.List;
import java.util.stream.Stream;

/**
 * One direction of a migration.
 *
 * @param marks the objects, described only by their SQL, that it creates or drops
 * @param exists whether the section exists; one without steps does nothing
 */
public record MigrationSection(List<MigrationStep> steps, List<ObjectMark> marks, boolean exists) {
  /** A direction that does nothing. */
  public static final MigrationSection EMPTY = new MigrationSection(List.of(), List.of());

  public MigrationSection {
    steps = List.copyOf(steps);
    marks = List.copyOf(marks);
  }

  public MigrationSection(List<MigrationStep> steps, List<ObjectMark> marks) {
    this(steps, marks, true);
  }

  /** An existing direction with the same marks and other steps. */
  public MigrationSection withSteps(List<MigrationStep> newSteps) {
    return new MigrationSection(newSteps, marks);
  }

  public Stream<SqlStatement> statements() {
    return steps.stream().flatMap(step -> step.statements().stream());
  }
}
