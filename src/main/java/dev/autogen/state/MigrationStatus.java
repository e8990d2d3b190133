package dev.autogen.state;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.Target;
import dev.autogen.run.AppliedMigration;
import dev.autogen.session.LiveDatabase;
import dev.autogen.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which migrations of the folder a database has applied. */
public final class MigrationStatus {
  private final MigrationGraph graph;
  private final SquashedHistory squashes;
  private final Map<String, AppliedMigration> applied;
  private final List<String> notes;

  /** Of the database of a session. */
  public static MigrationStatus of(Session session) {
    LiveDatabase database = session.database();
    return new MigrationStatus(
        session.migrations(), database.applied(), database.history().notes());
  }

  /**
   * Of a database whose history is given.
   *
   * @param history its entries, in any order
   */
  public MigrationStatus(MigrationGraph graph, List<AppliedMigration> history) {
    this(graph, history, List.of());
  }

  private MigrationStatus(
      MigrationGraph graph, List<AppliedMigration> history, List<String> notes) {
    this.notes = List.copyOf(notes);
    this.graph = graph;
    squashes = new SquashedHistory(graph, history);
    applied = squashes.applied();
  }

  /** Notes about the history, a sentence each. */
  public List<String> notes() {
    return notes;
  }

  /** The history entry of a migration. */
  public Optional<AppliedMigration> applied(Migration migration) {
    return Optional.ofNullable(applied.get(migration.revision()));
  }

  /** The squashed migrations that the history still has as the old ones, each with these. */
  public Map<Migration, List<String>> replaced() {
    return squashes.replaced();
  }

  /** The migrations that are not in effect, in the order to apply them. */
  public List<Migration> pending() {
    return graph.without(completed());
  }

  /** The migrations that are in effect, in the order in which they are applied. */
  public List<Migration> inEffect() {
    Set<String> completed = completed();
    return graph.ordered().stream()
        .filter(migration -> completed.contains(migration.revision()))
        .toList();
  }

  /** The last applied revisions: those in effect that no other one in effect revises. */
  public List<Migration> current() {
    List<Migration> inEffect = inEffect();
    Set<String> parents = new HashSet<>();
    inEffect.forEach(migration -> parents.addAll(migration.parents()));
    return inEffect.stream().filter(migration -> !parents.contains(migration.revision())).toList();
  }

  /** The partially applied migrations: a step failed, or a run was stopped. */
  public List<Migration> partial() {
    return graph.ordered().stream()
        .filter(migration -> applied(migration).filter(it -> !it.isComplete()).isPresent())
        .toList();
  }

  private Set<String> completed() {
    return applied.values().stream()
        .filter(AppliedMigration::isComplete)
        .map(AppliedMigration::revision)
        .collect(Collectors.toSet());
  }

  /** The problems, and what to do about each. */
  public List<StatusProblem> problems() {
    return new StatusProblems(graph, applied, squashes.problems()).all();
  }

  /**
   * Requires that the history matches the files.
   *
   * @throws RefusedException with a line for each problem
   */
  public void requireKnown() {
    refuse(problem -> problem.kind().stopsEverything());
  }

  private void refuse(Predicate<StatusProblem> matters) {
    List<String> lines = problems().stream().filter(matters).map(StatusProblem::sentence).toList();
    if (!lines.isEmpty()) {
      throw new RefusedException(String.join("\n", lines));
    }
  }

  /**
   * The migrations that {@code upgrade} to a target runs.
   *
   * @throws RefusedException if the history does not match the files, or if there are several heads
   */
  public List<Migration> upgradePath(Target target) {
    requireKnown();
    refuse(problem -> problem.kind() == StatusProblem.Kind.PARTIALLY_REVERTED);
    List<Migration> path = upgradePathTo(target);
    Set<String> revisions = path.stream().map(Migration::revision).collect(Collectors.toSet());
    refuse(
        problem ->
            problem.kind() == StatusProblem.Kind.OUT_OF_ORDER
                && revisions.contains(problem.revision()));
    return path;
  }

  private List<Migration> upgradePathTo(Target target) {
    List<Migration> pending = pending();
    if (target.kind() == Target.Kind.BACK || target.kind() == Target.Kind.BASE) {
      throw new UsageException("" + target + " is not a target of upgrade; use autogen downgrade.");
    }
    if (target.kind() == Target.Kind.FORWARD) {
      graph.head();
      return pending.subList(0, Math.min(target.count(), pending.size()));
    }
    Set<String> wanted = target.inEffect(graph);
    return pending.stream().filter(migration -> wanted.contains(migration.revision())).toList();
  }

  /**
   * The migrations that {@code downgrade} to a target reverts, newest first.
   *
   * @throws RefusedException if the history does not match the files
   */
  public List<Migration> downgradePath(Target target) {
    requireKnown();
    if (target.kind() == Target.Kind.FORWARD) {
      throw new UsageException("" + target + " is not a target of downgrade; use autogen upgrade.");
    }
    List<Migration> path = downgradePathTo(target);
    Set<String> revisions = path.stream().map(Migration::revision).collect(Collectors.toSet());
    refuse(
        problem ->
            problem.kind() == StatusProblem.Kind.PARTIALLY_APPLIED
                && !revisions.contains(problem.revision()));
    return path;
  }

  private List<Migration> downgradePathTo(Target target) {
    List<Migration> remembered =
        new ArrayList<>(
            graph.ordered().stream().filter(migration -> applied(migration).isPresent()).toList());
    Collections.reverse(remembered);
    if (target.kind() == Target.Kind.BACK) {
      return remembered.subList(0, Math.min(target.count(), remembered.size()));
    }
    Set<String> kept = target.inEffect(graph);
    return remembered.stream().filter(migration -> !kept.contains(migration.revision())).toList();
  }
}
