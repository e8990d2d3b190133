package dev.autogen.deploy;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import dev.autogen.Version;
import dev.autogen.migration.Migration;
import dev.autogen.proof.Replay;
import dev.autogen.rollback.Rollback;
import dev.autogen.rollback.RollbackPlan;
import dev.autogen.run.AppliedMigration;
import dev.autogen.schema.ColumnName;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rollbacks of partially applied migrations. Each is planned once. */
final class Rollbacks {
  private final Session session;
  private final Map<Stop, RollbackPlan> found = new HashMap<>();

  Rollbacks(Session session) {
    this.session = session;
  }

  private record Stop(List<Migration> before, Migration migration, int done) {}

  /** Whether some steps of an upgrade never ran, so that its downgrade does not revert it. */
  static boolean isPartial(Migration migration, MigrationStatus status) {
    return status
        .applied(migration)
        .filter(entry -> entry.progress().stepsDone() < migration.upgrade().steps().size())
        .isPresent();
  }

  /**
   * How each migration of a downgrade is reverted: by its file, or, if it is partially applied, by
   * planned steps.
   *
   * @param path the migrations to revert, newest first
   */
  List<RollbackPlan> of(List<Migration> path, MigrationStatus status) {
    if (path.stream().anyMatch(it -> isPartial(it, status))) {
      session.scratch().standFor(session.database().info());
    }
    List<Migration> inEffect = new ArrayList<>(status.inEffect());
    List<RollbackPlan> plans = new ArrayList<>();
    for (Migration migration : path) {
      inEffect.remove(migration);
      plans.add(
          isPartial(migration, status)
              ? partial(List.copyOf(inEffect), migration, status.applied(migration).orElseThrow())
              : new RollbackPlan(migration, Set.of()));
    }
    return plans;
  }

  private RollbackPlan partial(
      List<Migration> before, Migration migration, AppliedMigration entry) {
    if (!entry.checksum().equals(migration.checksum())) {
      throw new RefusedException(
          "%s was edited while it was partially applied, so the effect of its steps is unknown. Undo the edit; or undo the migration by hand, then run autogen repair %s --as reverted"
              .formatted(migration.file(), migration.revision()));
    }
    if (!session.scratch().isAllowed()) {
      throw new UsageException(
          "%s is partially applied: its rollback is planned on a throw-away server, and scratch=none disables that; set scratch to embedded or a URL"
              .formatted(migration.file()));
    }
    return found.computeIfAbsent(
        new Stop(before, migration, entry.progress().stepsDone()), this::find);
  }

  private RollbackPlan find(Stop stop) {
    long start = System.nanoTime();
    try (ScratchDatabase origin = session.scratch().newDatabase()) {
      new Replay(origin).upgrade(stop.before);
      RollbackPlan plan =
          Rollback.of(
              stop.migration, stop.done, session.scratch().server(), origin, Version.CURRENT);
      session.progress(
          "rollback from step %d of %s planned in %d ms"
              .formatted(
                  stop.done,
                  stop.migration.file().getFileName(),
                  (System.nanoTime() - start) / 1_000_000));
      return plan;
    }
  }

  static List<Migration> migrations(List<RollbackPlan> plans) {
    return plans.stream().map(RollbackPlan::migration).toList();
  }

  /** The columns whose values are only copies. */
  static Set<ColumnName> copies(List<RollbackPlan> plans) {
    Set<ColumnName> copies = new HashSet<>();
    plans.forEach(plan -> copies.addAll(plan.copies()));
    return copies;
  }
}
