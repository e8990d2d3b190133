package dev.autogen.tenant;

import dev.autogen.config.Settings;
import dev.autogen.deploy.Deployment;
import dev.autogen.deploy.Rollbacks;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.Target;
import dev.autogen.run.RunListener;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.session.LiveDatabase;
import dev.autogen.state.MigrationStatus;
import dev.autogen.state.StatusProblem;
import dev.autogen.tenant.ParallelRuns.Outcome;
import dev.autogen.tenant.TenantResult.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The same migrations on many databases. */
public final class ManyDatabases {
  private final MigrationGraph graph;
  private final Settings settings;
  private final TenantRequest request;
  private final OnDemandServer scratch;
  private final Rollbacks waysBack;
  private final Supplier<LiveDatabase> database;
  private final Consumer<String> talk;

  public ManyDatabases(
      MigrationGraph graph,
      Settings settings,
      TenantRequest request,
      OnDemandServer scratch,
      Rollbacks waysBack,
      Supplier<LiveDatabase> database,
      Consumer<String> talk) {
    this.graph = graph;
    this.settings = settings;
    this.request = request;
    this.scratch = scratch;
    this.waysBack = waysBack;
    this.database = database;
    this.talk = talk;
  }

  /** Applies migrations to each; what was applied by an earlier run that stopped stays applied. */
  public List<TenantResult> upgrade(String target) {
    Target place = Target.parse(target);
    return each(
        tenant -> {
          List<String> words = new ArrayList<>();
          List<Migration> done = runs(tenant).upgrade(place, notes(words));
          words.add(0, done.isEmpty() ? "nothing to do" : migrations(done.size()));
          return new Outcome(
              done.isEmpty() ? State.CURRENT : State.UPGRADED, String.join("; ", words));
        });
  }

  /** Where each stands. */
  public List<TenantResult> status() {
    return each(
        tenant -> {
          MigrationStatus standing = runs(tenant).standing();
          List<StatusProblem> troubles = standing.troubles();
          if (!troubles.isEmpty()) {
            String lines =
                troubles.stream().map(StatusProblem::sentence).collect(Collectors.joining("\n"));
            return new Outcome(State.FAILED, lines);
          }
          String at =
              standing.current().stream()
                  .map(Migration::revision)
                  .collect(Collectors.joining(", "));
          int pending = standing.pending().size();
          List<String> words = new ArrayList<>(standing.notes());
          words.add(
              0,
              (at.isEmpty() ? "base" : at)
                  + (pending == 0 ? "" : ", waits for " + migrations(pending)));
          return new Outcome(pending == 0 ? State.CURRENT : State.BEHIND, String.join("; ", words));
        });
  }

  private static RunListener notes(List<String> notes) {
    return new RunListener() {
      @Override
      public void noted(String note) {
        notes.add(note);
      }
    };
  }

  private static String migrations(int count) {
    return count + (count == 1 ? " migration" : " migrations");
  }

  private Deployment runs(Tenant tenant) {
    return new Deployment(
        graph,
        settings,
        scratch,
        waysBack,
        () -> LiveDatabase.open(settings, tenant.url(), tenant.schema()));
  }

  private List<TenantResult> each(ParallelRuns.Work work) {
    ParallelRuns fleet = new ParallelRuns(request.parallel(), request.stopOnFailure(), talk);
    if (request.databases().isPresent()) {
      return fleet.each(Tenants.databases(settings, request.databases().get()), work);
    }
    // The one that lists the schemas stays open: the server of --url embedded runs as long as it
    // is.
    try (LiveDatabase open = database.get()) {
      return fleet.each(Tenants.schemas(open, request.eachSchema().orElseThrow()), work);
    }
  }
}
