package dev.autogen;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.run.AppliedMigration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a database stands among the migrations. */
public final class Standing {
  private final MigrationGraph graph;
  private final Map<String, AppliedMigration> applied;

  Standing(MigrationGraph graph, List<AppliedMigration> history) {
    this.graph = graph;
    applied =
        history.stream().collect(Collectors.toMap(AppliedMigration::revision, Function.identity()));
  }

  /** What the history says of a migration. */
  public Optional<AppliedMigration> applied(Migration migration) {
    return Optional.ofNullable(applied.get(migration.revision()));
  }

  /** The migrations that are not in effect, in the order to apply them. */
  public List<Migration> pending() {
    return graph.without(completed());
  }

  /** The last applied revisions: those in effect that no other one in effect revises. */
  public List<Migration> current() {
    Set<String> completed = completed();
    Set<String> parents = new HashSet<>();
    List<Migration> inEffect =
        graph.ordered().stream()
            .filter(migration -> completed.contains(migration.revision()))
            .toList();
    inEffect.forEach(migration -> parents.addAll(migration.parents()));
    return inEffect.stream().filter(migration -> !parents.contains(migration.revision())).toList();
  }

  private Set<String> completed() {
    return applied.values().stream()
        .filter(AppliedMigration::isComplete)
        .map(AppliedMigration::revision)
        .collect(Collectors.toSet());
  }

  /** The history must be about these files, as they are. */
  void requireKnown() {
    for (AppliedMigration entry : applied.values()) {
      if (!graph.contains(entry.revision())) {
        throw new RefusedException(
            "the database has revision "
                + entry.revision()
                + " ("
                + entry.message()
                + "), which no file in the folder has. Bring the file back; was it made on another branch?");
      }
      Migration migration = graph.migration(entry.revision());
      // A step that failed may be mended before the run goes on.
      if (entry.isComplete() && !migration.checksum().equals(entry.checksum())) {
        throw new RefusedException(
            migration.file()
                + " was edited after it was applied. Take the edit back, and put the change into a new migration");
      }
    }
  }

  /**
   * What {@code upgrade} to a target has to run.
   *
   * @param target {@code head}, {@code +N}, a revision or the unique start of one
   */
  List<Migration> upgradePath(String target) {
    requireKnown();
    applied.values().stream()
        .filter(entry -> entry.stepsReverted() > 0)
        .findFirst()
        .ifPresent(
            entry -> {
              throw new RefusedException(
                  "revision "
                      + entry.revision()
                      + " is half reverted. Finish with autogen downgrade -1");
            });
    List<Migration> pending = pending();
    if (target.equals("head")) {
      graph.head();
      return pending;
    }
    if (target.startsWith("+")) {
      return pending.subList(0, Math.min(count(target), pending.size()));
    }
    Set<String> wanted = graph.upTo(resolve(target));
    return pending.stream().filter(migration -> wanted.contains(migration.revision())).toList();
  }

  /**
   * What {@code downgrade} to a target has to revert, last first.
   *
   * @param target {@code base}, {@code -N}, a revision or the unique start of one
   */
  List<Migration> downgradePath(String target) {
    requireKnown();
    List<Migration> inEffect = new ArrayList<>();
    for (Migration migration : graph.ordered()) {
      Optional<AppliedMigration> entry = applied(migration);
      if (entry.isPresent() && entry.get().stepsDone() < entry.get().steps()) {
        throw new RefusedException(
            "revision " + migration.revision() + " is half applied. Finish with autogen upgrade");
      }
      entry.ifPresent(found -> inEffect.add(migration));
    }
    Collections.reverse(inEffect);
    if (target.equals(MigrationGraph.BASE)) {
      return inEffect;
    }
    if (target.startsWith("-")) {
      return inEffect.subList(0, Math.min(count(target), inEffect.size()));
    }
    Set<String> kept = graph.upTo(resolve(target));
    return inEffect.stream().filter(migration -> !kept.contains(migration.revision())).toList();
  }

  private static int count(String target) {
    try {
      int count = Integer.parseInt(target.substring(1));
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Told below like every other word that is no number.
    }
    throw new UsageException("\"" + target + "\" is no number of migrations; write +1 or -2, say.");
  }

  private String resolve(String target) {
    return graph
        .startingWith(target)
        .orElseThrow(
            () -> new UsageException("there is no revision " + target + ". See autogen history."));
  }
}
