package dev.autogen.depend;

import dev.autogen.schema.Dependent;
import dev.autogen.schema.Reference;
import java.util.Collection;
import java.util.List;

/** The dependents of a database, and what depends on what. */
public final class DependencyGraph {
  private final List<Dependent> dependents;

  public DependencyGraph(List<Dependent> dependents) {
    this.dependents = List.copyOf(dependents);
  }

  /** The dependents that depend on an object or a column themselves. */
  public List<Dependent> on(Reference reference) {
    return dependents.stream().filter(it -> it.reads(reference)).toList();
  }

  /** The dependents that depend on an object or on any of its columns themselves. */
  public List<Dependent> onAnyPart(Reference whole) {
    return dependents.stream()
        .filter(it -> it.reads().stream().anyMatch(read -> read.object().equals(whole.object())))
        .toList();
  }

  /** These dependents, and all that depend on them, in an order to create them. */
  public List<Dependent> closure(Collection<Dependent> roots) {
    return sorted(Closure.of(roots, dependents, DependencyGraph::needs));
  }

  /** An order to create dependents: those that others depend on come first. */
  public List<Dependent> sorted(Collection<Dependent> some) {
    return TopologicalOrder.of(some, DependencyGraph::needs);
  }

  private static boolean needs(Dependent one, Dependent other) {
    return !one.equals(other)
        && other
            .provides()
            .filter(it -> one.reads().stream().anyMatch(read -> read.object().equals(it.object())))
            .isPresent();
  }
}
