package dev.autogen.tenant;

import dev.autogen.deploy.Deployment;
import dev.autogen.migration.Migration;
import dev.autogen.migration.Target;
import dev.autogen.run.RunListener;
import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import dev.autogen.state.StatusProblem;
import dev.autogen.tenant.ParallelRuns.Outcome;
import dev.autogen.tenant.TenantResult.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The same migrations on many databases. */
public final class ManyDatabases {
  private final Session session;
  private final TenantRequest request;

  public ManyDatabases(Session session, TenantRequest request) {
    this.session = session;
    this.request = request;
  }

  /** Applies migrations to each. Migrations that an earlier run applied stay applied. */
  public List<TenantResult> upgrade(String target) {
    Target place = Target.parse(target);
    return each(
        own -> {
          List<String> words = new ArrayList<>();
          List<Migration> done = new Deployment(own).upgrade(place, notes(words));
          words.add(0, done.isEmpty() ? "nothing to do" : migrations(done.size()));
          return new Outcome(
              done.isEmpty() ? State.CURRENT : State.UPGRADED, String.join("; ", words));
        });
  }

  /** The status of each. */
  public List<TenantResult> status() {
    return each(
        own -> {
          MigrationStatus status = MigrationStatus.of(own);
          List<StatusProblem> problems = status.problems();
          if (!problems.isEmpty()) {
            String lines =
                problems.stream().map(StatusProblem::sentence).collect(Collectors.joining("\n"));
            return new Outcome(State.FAILED, lines);
          }
          String at =
              status.current().stream().map(Migration::revision).collect(Collectors.joining(", "));
          int pending = status.pending().size();
          List<String> words = new ArrayList<>(status.notes());
          words.add(
              0,
              (at.isEmpty() ? "base" : at)
                  + (pending == 0 ? "" : ", pending: " + migrations(pending)));
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

  /** The work in the session of one database. */
  private interface Work {
    Outcome in(Session own);
  }

  private List<TenantResult> each(Work work) {
    ParallelRuns runs =
        new ParallelRuns(request.parallel(), request.stopOnFailure(), session::progress);
    List<Tenant> tenants =
        request.databases().isPresent()
            ? Tenants.databases(session, request.databases().get())
            : Tenants.schemas(session.database(), request.eachSchema().orElseThrow());
    return runs.each(
        tenants,
        tenant -> {
          try (Session own = session.on(tenant.url(), tenant.schema())) {
            return work.in(own);
          }
        });
  }
}
