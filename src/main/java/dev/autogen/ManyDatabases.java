package dev.autogen;

import dev.autogen.Fleet.Outcome;
import dev.autogen.TenantResult.State;
import dev.autogen.config.Settings;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.Target;
import dev.autogen.migration.Trouble;
import dev.autogen.run.RunListener;
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
  private final LazyScratch scratch;
  private final WaysBack waysBack;
  private final Supplier<LiveDatabase> database;
  private final Consumer<String> talk;

  ManyDatabases(
      MigrationGraph graph,
      Settings settings,
      TenantRequest request,
      LazyScratch scratch,
      WaysBack waysBack,
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
          Standing standing = runs(tenant).standing();
          List<Trouble> troubles = standing.troubles();
          if (!troubles.isEmpty()) {
            String lines =
                troubles.stream().map(Trouble::sentence).collect(Collectors.joining("\n"));
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

  private DatabaseRuns runs(Tenant tenant) {
    return new DatabaseRuns(
        graph, settings, scratch, waysBack, () -> LiveDatabase.open(settings, tenant));
  }

  private List<TenantResult> each(Fleet.Work work) {
    Fleet fleet = new Fleet(request.parallel(), request.stopOnFailure(), talk);
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
