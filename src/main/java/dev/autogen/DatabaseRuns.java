package dev.autogen;

import dev.autogen.config.Settings;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.Target;
import dev.autogen.retreat.WayBack;
import dev.autogen.run.AppliedMigration;
import dev.autogen.run.HistoryRepair;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.run.OtherHistory;
import dev.autogen.run.RunListener;
import dev.autogen.run.RunnerLock;
import java.util.List;
import java.util.function.Supplier;

/** Applies and reverts migrations on a database, and tells where it stands. */
final class DatabaseRuns {
  private final MigrationGraph graph;
  private final Settings settings;
  private final LazyScratch scratch;
  private final WaysBack waysBack;
  private final Supplier<LiveDatabase> databases;

  /**
   * Runs on one database.
   *
   * @param databases opens it, anew for each question
   */
  DatabaseRuns(
      MigrationGraph graph,
      Settings settings,
      LazyScratch scratch,
      WaysBack waysBack,
      Supplier<LiveDatabase> databases) {
    this.scratch = scratch;
    this.waysBack = waysBack;
    this.graph = graph;
    this.settings = settings;
    this.databases = databases;
  }

  List<Migration> upgrade(Target target, RunListener listener) {
    try (LiveDatabase database = databases.get()) {
      OtherHistory.refuse(database.connection(), database.history());
      Standing before = standing(database);
      // Most of many databases have nothing to do; they need no lock to say so.
      boolean nothing = before.upgradePath(target).isEmpty() && before.replaced().isEmpty();
      return nothing ? List.of() : upgrade(database, target, listener);
    }
  }

  private List<Migration> upgrade(LiveDatabase database, Target target, RunListener listener) {
    try (Run run = new Run(database, listener)) {
      run.standing().notes().forEach(listener::noted);
      List<Migration> migrations = run.standing().upgradePath(target);
      run.settle();
      ShellHook hook = new ShellHook(settings, database, migrations);
      hook.run("before-upgrade", settings.hooks().beforeUpgrade());
      run.runner().upgrade(migrations);
      hook.run("after-upgrade", settings.hooks().afterUpgrade());
      return migrations;
    }
  }

  List<Migration> downgrade(Target target, RunListener listener) {
    try (LiveDatabase database = databases.get()) {
      OtherHistory.refuse(database.connection(), database.history());
      try (Run run = new Run(database, listener)) {
        run.standing().notes().forEach(listener::noted);
        List<Migration> migrations = run.standing().downgradePath(target);
        run.settle();
        Standing begun = run.betweenSteps(migrations);
        run.runner().downgrade(WaysBack.migrations(waysBack(migrations, begun, database)));
        return migrations;
      }
    }
  }

  List<String> losses(Target target) {
    try (LiveDatabase database = databases.get()) {
      Standing standing = standing(database);
      List<Migration> path = standing.downgradePath(target);
      List<WayBack> ways = waysBack(path, standing, database);
      return new DowngradeLosses(scratch).of(path, ways, standing, database.connection());
    }
  }

  private List<WayBack> waysBack(List<Migration> path, Standing standing, LiveDatabase database) {
    if (path.stream().anyMatch(it -> WaysBack.isHalfApplied(it, standing))) {
      scratch.standFor(DatabaseInfo.read(database.connection()));
    }
    return waysBack.along(path, standing);
  }

  Standing standing() {
    try (LiveDatabase database = databases.get()) {
      return standing(database);
    }
  }

  private Standing standing(LiveDatabase database) {
    return Standing.of(graph, database.history());
  }

  /** One that has the database for itself, as far as runners go. */
  private final class Run implements AutoCloseable {
    private final LiveDatabase database;
    private final HistoryTable history;
    private final RunnerLock lock;
    private final Standing standing;
    private final MigrationRunner runner;

    Run(LiveDatabase database, RunListener listener) {
      this.database = database;
      history = database.history();
      lock = RunnerLock.take(database.openAnother(), history);
      standing = DatabaseRuns.this.standing(database);
      runner = new MigrationRunner(database.connection(), history, listener, settings.pace(), lock);
    }

    Standing standing() {
      return standing;
    }

    /** Brings the history up to date with files that were condensed. */
    void settle() {
      Recording.settle(standing, new HistoryRepair(database.connection(), history));
    }

    /** Leaves no step of those migrations begun, and sees where the database stands then. */
    Standing betweenSteps(List<Migration> migrations) {
      for (Migration migration : migrations) {
        standing
            .applied(migration)
            .filter(AppliedMigration::isApplying)
            .ifPresent(entry -> runner.settle(migration, entry));
      }
      return DatabaseRuns.this.standing(database);
    }

    MigrationRunner runner() {
      return runner;
    }

    @Override
    public void close() {
      lock.close();
    }
  }
}
