package dev.autogen.state;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.RevisionIds;
import dev.autogen.run.AppliedMigration;
import dev.autogen.state.StatusProblem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the history of a database and the files do not agree on, one thing at a time. */
final class StatusProblems {
  private final MigrationGraph graph;
  private final Map<String, AppliedMigration> applied;
  private final List<StatusProblem> found;

  /**
   * Begins with those that are found already.
   *
   * @param applied what the history says, by revision
   */
  StatusProblems(
      MigrationGraph graph, Map<String, AppliedMigration> applied, List<StatusProblem> found) {
    this.graph = graph;
    this.applied = applied;
    this.found = new ArrayList<>(found);
  }

  List<StatusProblem> all() {
    applied.values().stream()
        .sorted(Comparator.comparing(AppliedMigration::revision, RevisionIds.BY_TIME))
        .forEach(this::look);
    graph.ordered().forEach(this::requireOrder);
    return List.copyOf(found);
  }

  private void look(AppliedMigration entry) {
    if (!graph.contains(entry.revision())) {
      withoutFile(entry);
      return;
    }
    Migration migration = graph.migration(entry.revision());
    boolean same = migration.checksum().equals(entry.checksum());
    int steps = migration.upgrade().steps().size();
    if (entry.isReverting() && entry.stepsDone() < steps) {
      add(
          Kind.PARTIALLY_REVERTED,
          entry.revision(),
          "%s is partially reverted, from step %d of %d on. autogen downgrade -1 resumes; autogen repair %s --as applied or reverted, if you did that by hand"
              .formatted(migration.file(), entry.stepsDone(), steps, entry.revision()));
    } else if (entry.isReverting()) {
      add(
          Kind.PARTIALLY_REVERTED,
          entry.revision(),
          "%s is partially reverted (%d of %d steps). autogen downgrade -1 resumes; autogen repair %s --as applied or reverted, if you did that by hand"
              .formatted(
                  migration.file(),
                  entry.stepsReverted(),
                  migration.downgrade().steps().size(),
                  entry.revision()));
    } else if (entry.isComplete() && !same) {
      add(
          Kind.CHANGED,
          entry.revision(),
          "%s was edited after it was applied. Undo the edit and put the change into a new migration; or if the database is right with it, autogen repair %s"
              .formatted(migration.file(), entry.revision()));
    } else if (!entry.isComplete() && entry.stepsDone() >= steps) {
      add(
          Kind.CHANGED,
          entry.revision(),
          "%s was edited while it was partially applied: %d steps ran, and it has only %d now. Undo the edit, or autogen repair %s --as applied"
              .formatted(migration.file(), entry.stepsDone(), steps, entry.revision()));
    } else if (!entry.isComplete()) {
      add(
          Kind.PARTIALLY_APPLIED,
          entry.revision(),
          "%s is partially applied (%d of %d steps). autogen upgrade resumes, autogen downgrade -1 reverts it; autogen repair %s --as applied or reverted, if you did that by hand"
              .formatted(migration.file(), entry.stepsDone(), steps, entry.revision()));
    }
  }

  private void withoutFile(AppliedMigration entry) {
    Optional<String> newest =
        graph.ordered().stream().map(Migration::revision).max(RevisionIds.BY_TIME);
    boolean newer =
        newest.filter(it -> RevisionIds.BY_TIME.compare(it, entry.revision()) > 0).isEmpty();
    String what =
        "the database has revision %s (%s), ".formatted(entry.revision(), entry.message());
    if (newer) {
      add(
          Kind.UNKNOWN,
          entry.revision(),
          what
              + "which is newer than all files in the folder. Was it applied from another branch,"
              + " or is this an older state of the project? Bring its file here first");
    } else {
      add(
          Kind.MISSING,
          entry.revision(),
          what
              + "whose file is gone from the folder. Bring it back (git log --diff-filter=D shows"
              + " where it went); or if the database no longer has its changes, autogen repair "
              + entry.revision()
              + " --as reverted");
    }
  }

  /** What an applied migration builds on is to be applied too. */
  private void requireOrder(Migration migration) {
    if (applied.containsKey(migration.revision())) {
      return;
    }
    graph.children(migration.revision()).stream()
        .filter(child -> applied.containsKey(child.revision()))
        .findFirst()
        .ifPresent(
            child ->
                add(
                    Kind.OUT_OF_ORDER,
                    migration.revision(),
                    "%s is not applied, though %s, which builds on it, is. autogen rebase %s moves it after the others; if the database has its changes already, autogen repair %s --as applied"
                        .formatted(
                            migration.file(),
                            child.file().getFileName(),
                            migration.revision(),
                            migration.revision())));
  }

  private void add(Kind kind, String revision, String sentence) {
    found.add(new StatusProblem(kind, revision, sentence));
  }
}
