package dev.autogen.deploy;

import dev.autogen.config.Settings;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.Target;
import dev.autogen.rollback.RollbackPlan;
import dev.autogen.run.AppliedMigration;
import dev.autogen.run.HistoryRepair;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.run.OtherHistory;
import dev.autogen.run.RunListener;
import dev.autogen.run.RunnerLock;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.session.LiveDatabase;
import dev.autogen.state.HistoryEdits;
import dev.autogen.state.MigrationStatus;
import java.util.List;
import java.util.function.Supplier;

/** Applies and reverts migrations on a database, and tells where it stands. */
public final class Deployment {
  private final MigrationGraph graph;
  private final Settings settings;
  private final OnDemandServer scratch;
  private final Rollbacks waysBack;
  private final Supplier<LiveDatabase> databases;

  /**
   * Runs on one database.
   *
   * @param databases opens it, anew for each question
   */
  public Deployment(
      MigrationGraph graph,
      Settings settings,
      OnDemandServer scratch,
      Rollbacks waysBack,
      Supplier<LiveDatabase> databases) {
    this.scratch = scratch;
    this.waysBack = waysBack;
    this.graph = graph;
    this.settings = settings;
    this.databases = databases;
  }

  public List<Migration> upgrade(Target target, RunListener listener) {
    try (LiveDatabase database = databases.get()) {
      OtherHistory.refuse(database.connection(), database.history());
      MigrationStatus before = standing(database);
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

  public List<Migration> downgrade(Target target, RunListener listener) {
    try (LiveDatabase database = databases.get()) {
      OtherHistory.refuse(database.connection(), database.history());
      try (Run run = new Run(database, listener)) {
        run.standing().notes().forEach(listener::noted);
        List<Migration> migrations = run.standing().downgradePath(target);
        run.settle();
        MigrationStatus begun = run.betweenSteps(migrations);
        run.runner().downgrade(Rollbacks.migrations(waysBack(migrations, begun, database)));
        return migrations;
      }
    }
  }

  public List<String> losses(Target target) {
    try (LiveDatabase database = databases.get()) {
      MigrationStatus standing = standing(database);
      List<Migration> path = standing.downgradePath(target);
      List<RollbackPlan> ways = waysBack(path, standing, database);
      return new DowngradeLosses(scratch).of(path, ways, standing, database.connection());
    }
  }

  private List<RollbackPlan> waysBack(
      List<Migration> path, MigrationStatus standing, LiveDatabase database) {
    if (path.stream().anyMatch(it -> Rollbacks.isHalfApplied(it, standing))) {
      scratch.standFor(DatabaseInfo.read(database.connection()));
    }
    return waysBack.along(path, standing);
  }

  public MigrationStatus standing() {
    try (LiveDatabase database = databases.get()) {
      return standing(database);
    }
  }

  private MigrationStatus standing(LiveDatabase database) {
    return MigrationStatus.of(graph, database.history());
  }

  /** One that has the database for itself, as far as runners go. */
  private final class Run implements AutoCloseable {
    private final LiveDatabase database;
    private final HistoryTable history;
    private final RunnerLock lock;
    private final MigrationStatus standing;
    private final MigrationRunner runner;

    Run(LiveDatabase database, RunListener listener) {
      this.database = database;
      history = database.history();
      lock = RunnerLock.take(database.openAnother(), history);
      standing = Deployment.this.standing(database);
      runner = new MigrationRunner(database.connection(), history, listener, settings.pace(), lock);
    }

    MigrationStatus standing() {
      return standing;
    }

    /** Brings the history up to date with files that were condensed. */
    void settle() {
      HistoryEdits.settle(standing, new HistoryRepair(database.connection(), history));
    }

    /** Leaves no step of those migrations begun, and sees where the database stands then. */
    MigrationStatus betweenSteps(List<Migration> migrations) {
      for (Migration migration : migrations) {
        standing
            .applied(migration)
            .filter(AppliedMigration::isApplying)
            .ifPresent(entry -> runner.settle(migration, entry));
      }
      return Deployment.this.standing(database);
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
