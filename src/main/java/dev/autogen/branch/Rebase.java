package dev.autogen.branch;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import dev.autogen.migration.FolderEdit;
import dev.autogen.migration.HeaderEdit;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.RevisionIds;
import dev.autogen.migration.Target;
import dev.autogen.state.MigrationStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Moves migrations that are not applied yet after the others. */
final class Rebase {
  private final MigrationGraph graph;
  private final Optional<MigrationStatus> status;
  private final RevisionIds ids;

  /**
   * A rebase that is not written yet.
   *
   * @param status of the database, if there is one
   * @param ids for migrations that are moved after newer ones
   */
  Rebase(MigrationGraph graph, Optional<MigrationStatus> status, RevisionIds ids) {
    this.graph = graph;
    this.status = status;
    this.ids = ids;
  }

  /**
   * The result of a rebase.
   *
   * @param moved the new revisions
   */
  record Result(FolderEdit edit, List<String> moved) {}

  /**
   * Moves the branch of a migration. On a single line, moves its pending migrations.
   *
   * @param onto the migration to move after; default: the last of the others
   */
  Result of(Target target, Optional<Target> onto) {
    Migration chosen = target.migration(graph);
    Optional<String> place =
        onto.map(it -> it.migration(graph).revision()).or(() -> otherHead(chosen));
    place
        .filter(graph.following(chosen.revision())::contains)
        .ifPresent(
            it -> {
              throw new UsageException(
                  it
                      + " builds on "
                      + chosen.revision()
                      + ", so that migration cannot be moved after it.");
            });
    List<Migration> chain =
        place.map(it -> branch(chosen, it)).orElseGet(() -> waitingFrom(chosen));
    chain.forEach(this::requireNotApplied);
    Map<String, List<String>> staying = relinked(chain);
    String parent = place.orElseGet(() -> onlyHead(staying, chosen));
    FolderEdit edit = new FolderEdit();
    for (Migration migration : graph.ordered()) {
      List<String> parents = staying.getOrDefault(migration.revision(), migration.parents());
      if (!parents.equals(migration.parents())) {
        edit.write(
            migration.file(),
            HeaderEdit.placed(FolderEdit.text(migration.file()), migration.revision(), parents));
      }
    }
    return new Result(edit, move(chain, parent, edit));
  }

  private void requireNotApplied(Migration migration) {
    if (status.flatMap(it -> it.applied(migration)).isPresent()) {
      throw new RefusedException(
          migration.file()
              + " is applied in the database, so it cannot be moved. Move the other branch, or run autogen downgrade first. Nothing was changed.");
    }
  }

  /** The head to move after; empty if all heads follow from the migration itself. */
  private Optional<String> otherHead(Migration chosen) {
    Set<String> later = graph.following(chosen.revision());
    List<String> others = graph.heads().stream().filter(head -> !later.contains(head)).toList();
    if (others.size() > 1) {
      throw new UsageException(
          "there are several other heads: "
              + String.join(", ", others)
              + ". Choose one with --onto.");
    }
    return others.stream().findFirst();
  }

  /** What leads to a migration apart from another one, and on from there. */
  private List<Migration> branch(Migration chosen, String other) {
    Set<String> branch = new HashSet<>(graph.upTo(chosen.revision()));
    branch.removeAll(graph.upTo(other));
    branch.addAll(graph.following(chosen.revision()));
    return where(migration -> branch.contains(migration.revision()));
  }

  /** A migration and those that follow from it, as far as they are pending. */
  private List<Migration> waitingFrom(Migration chosen) {
    Set<String> later = graph.following(chosen.revision());
    return where(
        migration ->
            migration.equals(chosen)
                || (later.contains(migration.revision())
                    && status.flatMap(it -> it.applied(migration)).isEmpty()));
  }

  private List<Migration> where(Predicate<Migration> wanted) {
    return graph.ordered().stream().filter(wanted).toList();
  }

  /** The new parents of migrations that stay and followed a moved one. */
  private Map<String, List<String>> relinked(List<Migration> moving) {
    Map<String, List<String>> parents = new LinkedHashMap<>();
    Map<String, List<String>> skipped = new HashMap<>();
    for (Migration migration : graph.ordered()) {
      List<String> own =
          migration.parents().stream()
              .flatMap(it -> skipped.getOrDefault(it, List.of(it)).stream())
              .distinct()
              .toList();
      (moving.contains(migration) ? skipped : parents).put(migration.revision(), own);
    }
    return parents;
  }

  private String onlyHead(Map<String, List<String>> staying, Migration chosen) {
    Set<String> parents = new HashSet<>();
    staying.values().forEach(parents::addAll);
    List<String> heads = staying.keySet().stream().filter(it -> !parents.contains(it)).toList();
    if (heads.size() != 1 || chosen.parents().equals(heads)) {
      throw new UsageException(
          chosen.file().getFileName()
              + " has no other branch to move after"
              + (status.isEmpty()
                  ? ". With --url, it moves after the migrations that the database has applied."
                  : "."));
    }
    return heads.get(0);
  }

  /** Gives each migration of a chain its new parents, and a new id if the order requires it. */
  private List<String> move(List<Migration> chain, String parent, FolderEdit edit) {
    Map<String, String> renamed = new LinkedHashMap<>();
    String last = parent;
    for (Migration migration : chain) {
      String old = migration.revision();
      last = RevisionIds.BY_TIME.compare(old, last) > 0 ? old : ids.after(last);
      List<String> parents =
          migration.parents().isEmpty()
              ? List.of(parent)
              : migration.parents().stream()
                  .map(it -> renamed.getOrDefault(it, parent))
                  .distinct()
                  .toList();
      renamed.put(old, last);
      String name = migration.file().getFileName().toString().replace(old, last);
      edit.remove(migration.file());
      edit.write(
          migration.file().resolveSibling(name),
          HeaderEdit.placed(FolderEdit.text(migration.file()), last, parents));
    }
    return List.copyOf(renamed.values());
  }
}
