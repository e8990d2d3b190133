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
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.state.MigrationStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The ways back from migrations that stopped in the middle, each found once. */
public final class Rollbacks {
  private final OnDemandServer scratch;
  private final Consumer<String> talk;
  private final Map<Stop, RollbackPlan> found = new HashMap<>();

  public Rollbacks(OnDemandServer scratch, Consumer<String> talk) {
    this.scratch = scratch;
    this.talk = talk;
  }

  private record Stop(List<Migration> before, Migration migration, int done) {}

  /** Whether some steps of an upgrade never ran, so that its downgrade is not the way back. */
  static boolean isHalfApplied(Migration migration, MigrationStatus standing) {
    return standing
        .applied(migration)
        .filter(entry -> entry.stepsDone() < migration.upgrade().steps().size())
        .isPresent();
  }

  /**
   * The migrations of a way down, each half applied one with the steps that undo what is there.
   *
   * @param path those to revert, last first; the throw-away server stands for their database
   */
  List<RollbackPlan> along(List<Migration> path, MigrationStatus standing) {
    List<Migration> inEffect = new ArrayList<>(standing.inEffect());
    List<RollbackPlan> ways = new ArrayList<>();
    for (Migration migration : path) {
      inEffect.remove(migration);
      ways.add(
          isHalfApplied(migration, standing)
              ? halfWay(List.copyOf(inEffect), migration, standing.applied(migration).orElseThrow())
              : new RollbackPlan(migration, Set.of()));
    }
    return ways;
  }

  private RollbackPlan halfWay(
      List<Migration> before, Migration migration, AppliedMigration entry) {
    if (!entry.checksum().equals(migration.checksum())) {
      throw new RefusedException(
          "%s was edited while it was half applied, so what its steps did is not known. Take the edit back first; or undo it by hand, then autogen repair %s --as reverted"
              .formatted(migration.file(), migration.revision()));
    }
    if (!scratch.isAllowed()) {
      throw new UsageException(
          "%s is half applied: its way back is found on a throw-away PostgreSQL, and scratch=none forbids one. Set scratch to embedded or a URL"
              .formatted(migration.file()));
    }
    return found.computeIfAbsent(new Stop(before, migration, entry.stepsDone()), this::find);
  }

  private RollbackPlan find(Stop stop) {
    long start = System.nanoTime();
    try (ScratchDatabase origin = scratch.newDatabase()) {
      new Replay(origin).upgrade(stop.before);
      RollbackPlan way =
          Rollback.of(stop.migration, stop.done, scratch.server(), origin, Version.CURRENT);
      talk.accept(
          "way back from step %d of %s found in %d ms"
              .formatted(
                  stop.done,
                  stop.migration.file().getFileName(),
                  (System.nanoTime() - start) / 1_000_000));
      return way;
    }
  }

  static List<Migration> migrations(List<RollbackPlan> ways) {
    return ways.stream().map(RollbackPlan::migration).toList();
  }

  /** The columns that hold nothing of their own. */
  static Set<ColumnName> copies(List<RollbackPlan> ways) {
    Set<ColumnName> copies = new HashSet<>();
    ways.forEach(way -> copies.addAll(way.copies()));
    return copies;
  }
}
