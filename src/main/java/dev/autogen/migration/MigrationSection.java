package dev.autogen.migration;

import java.util.List;
import java.util.stream.Stream;

/** One direction of a migration: steps, each a transaction of its own. */
public record MigrationSection(List<MigrationStep> steps) {
  public MigrationSection {
    steps = List.copyOf(steps);
  }

  public Stream<SqlStatement> statements() {
    return steps.stream().flatMap(step -> step.statements().stream());
  }
}
