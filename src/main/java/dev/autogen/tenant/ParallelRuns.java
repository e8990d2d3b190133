package dev.autogen.tenant;

import dev.autogen.AutogenException;
import dev.autogen.DatabaseException;
import dev.autogen.tenant.TenantResult.State;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The same work on many databases, several at once. After a failure the others continue, unless the
 * run is to stop then.
 */
final class ParallelRuns {
  /** The work on one database. */
  interface Work {
    Outcome on(Tenant tenant);
  }

  /** Its result. */
  record Outcome(State state, String detail) {}

  private final int parallel;
  private final boolean stopOnFailure;
  private final Consumer<String> progress;
  private final AtomicBoolean failed = new AtomicBoolean();

  /**
   * Creates a run.
   *
   * @param parallel how many at once
   * @param stopOnFailure whether nothing more is started after a failure
   */
  ParallelRuns(int parallel, boolean stopOnFailure, Consumer<String> progress) {
    this.parallel = parallel;
    this.stopOnFailure = stopOnFailure;
    this.progress = progress;
  }

  /** Does the work on all, and returns the results in their order. */
  List<TenantResult> each(List<Tenant> tenants, Work work) {
    ExecutorService workers = Executors.newFixedThreadPool(parallel);
    AtomicInteger done = new AtomicInteger();
    try {
      List<Future<TenantResult>> futures = new ArrayList<>();
      for (Tenant tenant : tenants) {
        futures.add(
            workers.submit(
                () -> {
                  TenantResult result = on(tenant, work);
                  progress.accept(
                      "%d of %d: %s %s"
                          .formatted(
                              done.incrementAndGet(),
                              tenants.size(),
                              tenant.name(),
                              result.detail()));
                  return result;
                }));
      }
      List<TenantResult> results = new ArrayList<>();
      for (Future<TenantResult> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdown();
    }
  }

  private TenantResult on(Tenant tenant, Work work) {
    long start = System.nanoTime();
    Outcome outcome = outcome(tenant, work);
    long took = (System.nanoTime() - start) / 1_000_000;
    return new TenantResult(tenant, outcome.state, outcome.detail, took);
  }

  private Outcome outcome(Tenant tenant, Work work) {
    if (stopOnFailure && failed.get()) {
      return new Outcome(State.SKIPPED, "not started, because another one failed");
    }
    try {
      return work.on(tenant);
    } catch (AutogenException e) {
      failed.set(true);
      return new Outcome(State.FAILED, String.valueOf(e.getMessage()));
    }
  }
}
