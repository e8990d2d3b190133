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

/** Finds the differences between the history of a database and the files. */
final class StatusProblems {
  private final MigrationGraph graph;
  private final Map<String, AppliedMigration> applied;
  private final List<StatusProblem> found;

  /**
   * Starts with the problems that are already known.
   *
   * @param applied the history entries, by revision
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
    if (entry.isReverting() && entry.progress().stepsDone() < steps) {
      add(
          Kind.PARTIALLY_REVERTED,
          entry.revision(),
          "%s is partially reverted, from step %d of %d on. autogen downgrade -1 resumes it; if you did that by hand, run autogen repair %s --as applied (or reverted)"
              .formatted(migration.file(), entry.progress().stepsDone(), steps, entry.revision()));
    } else if (entry.isReverting()) {
      add(
          Kind.PARTIALLY_REVERTED,
          entry.revision(),
          "%s is partially reverted (%d of %d steps). autogen downgrade -1 resumes it; if you did that by hand, run autogen repair %s --as applied (or reverted)"
              .formatted(
                  migration.file(),
                  entry.progress().stepsReverted(),
                  migration.downgrade().steps().size(),
                  entry.revision()));
    } else if (entry.isComplete() && !same) {
      add(
          Kind.CHANGED,
          entry.revision(),
          "%s was edited after it was applied. Undo the edit, and write a new migration for the change; or, if the database already has the change, run autogen repair %s"
              .formatted(migration.file(), entry.revision()));
    } else if (!entry.isComplete() && entry.progress().stepsDone() >= steps) {
      add(
          Kind.CHANGED,
          entry.revision(),
          "%s was edited while it was partially applied: %d steps ran, and it has only %d now. Undo the edit, or autogen repair %s --as applied"
              .formatted(migration.file(), entry.progress().stepsDone(), steps, entry.revision()));
    } else if (!entry.isComplete()) {
      add(
          Kind.PARTIALLY_APPLIED,
          entry.revision(),
          "%s is partially applied (%d of %d steps). autogen upgrade resumes it, autogen downgrade -1 rolls it back; if you did that by hand, run autogen repair %s --as applied (or reverted)"
              .formatted(migration.file(), entry.progress().stepsDone(), steps, entry.revision()));
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
              + "which is newer than all files in the folder. It may come from another branch or a newer commit. Get its file first");
    } else {
      add(
          Kind.MISSING,
          entry.revision(),
          what
              + "whose file is missing in the folder. Restore it (git log --diff-filter=D shows the commit that deleted it); or, if the database no longer has its changes, run autogen repair "
              + entry.revision()
              + " --as reverted");
    }
  }

  /** The parents of an applied migration must be applied, too. */
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
                    "%s is not applied, but %s, which builds on it, is. Run autogen rebase %s to move it after the others; or, if the database already has its changes, autogen repair %s --as applied"
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
