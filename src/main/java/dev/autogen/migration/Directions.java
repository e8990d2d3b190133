package dev.autogen.migration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the upgrade and downgrade of a migration from its parts, in the order in which they run.
 */
final class Directions {
  final List<MigrationStep> upgrade = new ArrayList<>();
  final List<MigrationStep> downgrade = new ArrayList<>();
  final List<ObjectMark> upgradeMarks = new ArrayList<>();
  final List<ObjectMark> downgradeMarks = new ArrayList<>();

  void addUp(ForeignPart part) {
    add(part.up(), upgrade, upgradeMarks);
  }

  void addDown(ForeignPart part) {
    part.down().ifPresent(down -> add(down, downgrade, downgradeMarks));
  }

  private static void add(
      MigrationSection read, List<MigrationStep> steps, List<ObjectMark> marks) {
    steps.addAll(read.steps());
    marks.addAll(read.marks());
  }

  /** Adds the file to each statement. */
  static MigrationSection in(Path file, MigrationSection read) {
    return new MigrationSection(
        read.steps().stream()
            .map(
                step ->
                    new MigrationStep(
                        step.stage(),
                        step.transactional(),
                        step.batchSize(),
                        step.table(),
                        step.statements().stream().map(it -> it.in(file)).toList()))
            .toList(),
        read.marks());
  }
}
