package dev.autogen.deploy;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationRange;
import dev.autogen.migration.Target;
import dev.autogen.run.AppliedMigration;
import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The migrations and steps of a run, from the state of a database or from a revision.
 *
 * @param path the migrations in the order of running
 * @param done how many steps of each ran already, by revision
 * @param inEffect the revisions that are applied before
 * @param status of the database from which it starts, if any
 */
record Route(
    List<Migration> path,
    Map<String, Integer> done,
    Set<String> inEffect,
    Optional<MigrationStatus> status) {
  /**
   * The route of an upgrade.
   *
   * @param words a range, which needs no database, or a target; it then starts at the state of the
   *     database, or at {@code base} without one
   */
  static Route upgrade(String words, Session session, boolean hasDatabase) {
    if (MigrationRange.isOne(words) || !hasDatabase) {
      MigrationRange range =
          MigrationRange.isOne(words)
              ? MigrationRange.parse(words)
              : new MigrationRange(Target.BASE, Target.parse(words));
      return ranged(range.upgrade(session.migrations()), session);
    }
    return live(
        session,
        status -> status.upgradePath(Target.parse(words)),
        entry -> entry.progress().stepsDone());
  }

  /**
   * The route of a downgrade.
   *
   * @param words a range, which needs no database, or a target; it then starts at the state of the
   *     database
   * @param partial whether the first migration may be partially applied
   * @throws RefusedException if it is, but may not be
   */
  static Route downgrade(String words, Session session, boolean hasDatabase, boolean partial) {
    if (MigrationRange.isOne(words)) {
      return ranged(MigrationRange.parse(words).downgrade(session.migrations()), session);
    }
    if (!hasDatabase) {
      throw new UsageException(
          "without --url, the state of the database is unknown; write a range, such as head..base, or set --url");
    }
    return live(
        session,
        status -> {
          List<Migration> path = status.downgradePath(Target.parse(words));
          return partial
              ? Rollbacks.migrations(new Rollbacks(session).of(path, status))
              : requireWhole(path, status);
        },
        entry -> entry.progress().stepsReverted());
  }

  /** A script can only contain migrations that have a file. */
  private static List<Migration> requireWhole(List<Migration> path, MigrationStatus status) {
    path.stream()
        .filter(it -> Rollbacks.isPartial(it, status))
        .findFirst()
        .ifPresent(
            it -> {
              throw new RefusedException(
                  "%s is partially applied, and a script does not know which steps ran. Run autogen downgrade -1 to roll it back (--dry-run shows how)"
                      .formatted(it.file()));
            });
    return path;
  }

  private static Route ranged(List<Migration> path, Session session) {
    Set<String> before = new HashSet<>();
    path.forEach(migration -> before.addAll(session.migrations().upTo(migration.revision())));
    path.forEach(migration -> before.remove(migration.revision()));
    return new Route(path, Map.of(), before, Optional.empty());
  }

  private static Route live(
      Session session,
      Function<MigrationStatus, List<Migration>> path,
      Function<AppliedMigration, Integer> steps) {
    session.scratch().standFor(session.database().info());
    MigrationStatus status = MigrationStatus.of(session);
    List<Migration> migrations = path.apply(status);
    Map<String, Integer> done = new HashMap<>();
    Set<String> inEffect = new HashSet<>();
    status.inEffect().forEach(migration -> inEffect.add(migration.revision()));
    for (Migration migration : migrations) {
      status
          .applied(migration)
          .ifPresent(entry -> done.put(migration.revision(), steps.apply(entry)));
      inEffect.remove(migration.revision());
    }
    return new Route(migrations, done, inEffect, Optional.of(status));
  }
}
