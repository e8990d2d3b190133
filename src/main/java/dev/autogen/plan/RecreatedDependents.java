package dev.autogen.plan;

import dev.autogen.depend.BrokenDependents;
import dev.autogen.depend.DependencyGraph;
import dev.autogen.depend.Dependents;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.Dependent.Kind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Reference;
import dev.autogen.schema.Stage;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Policies, triggers, publications and the like that the migrations created. They are dropped
 * before a change and created again after it, in the same transaction, as the server defines them.
 */
final class RecreatedDependents {
  /** To build one of these again takes as long as to rewrite the table. */
  private static final Set<Kind> SLOW =
      Set.of(Kind.INDEX, Kind.CONSTRAINT, Kind.FOREIGN_KEY, Kind.MATERIALIZED_VIEW);

  private final Dependents dependents;
  private final DependencyGraph graph;

  RecreatedDependents(Dependents dependents) {
    this.dependents = dependents;
    graph = new DependencyGraph(dependents.ofMigrations());
  }

  /** Whether a table is partitioned, so that no index of it can be built concurrently. */
  boolean isPartitioned(QualifiedName table) {
    return dependents.isPartitioned(table);
  }

  private Optional<String> partitioned(ColumnName column) {
    return isPartitioned(column.table())
        ? Optional.of(column.table() + " is partitioned")
        : Optional.empty();
  }

  /** Why a column cannot be swapped for another one, as its dependents would stay on the old. */
  Optional<String> reasonAgainstSwap(ColumnName column) {
    Optional<String> byHand =
        dependents.others().stream()
            .filter(it -> it.reads(Reference.to(column)))
            .findFirst()
            .map(it -> it + ", which no migration created, would stay on the old column");
    return partitioned(column)
        .or(() -> byHand)
        .or(
            () ->
                graph.on(Reference.to(column)).stream()
                    .filter(it -> SLOW.contains(it.kind()) || !it.canBeRecreated())
                    .findFirst()
                    .map(it -> it + " depends on it"));
  }

  /** Why a column cannot have two names for a time. */
  Optional<String> reasonAgainstTwoNames(ColumnName column) {
    return partitioned(column)
        .or(() -> dependents.on(column).stream().findFirst().map(it -> it + " depends on it"));
  }

  /**
   * The step of a downgrade that creates again what the upgrade dropped with tables and columns.
   */
  static List<Step> restored(List<Dependent> dropped) {
    List<Statement> statements = created(dropped);
    return statements.isEmpty() ? List.of() : List.of(Step.of(Stage.CONTRACT, statements));
  }

  /** A change of the type of columns, in place. */
  List<Statement> aroundTypeChange(Collection<ColumnName> columns, List<Statement> change) {
    return around(on(columns, BrokenDependents::keepsType), change);
  }

  /** A transaction in which columns get another place. */
  List<Statement> aroundSwap(Collection<ColumnName> columns, List<Statement> swap) {
    return around(on(columns, it -> true), swap);
  }

  /** A transaction in which an index, a key or a view is replaced by one of the same name. */
  List<Statement> aroundReplacement(QualifiedName replaced, List<Statement> change) {
    return around(graph.onAnyPart(Reference.to(replaced)), change);
  }

  /** The statements before an index, a key or a view is dropped and created again. */
  List<Statement> beforeReplacement(QualifiedName replaced) {
    return dropped(graph.closure(graph.onAnyPart(Reference.to(replaced))));
  }

  /** The statements after it is created again. */
  List<Statement> afterReplacement(QualifiedName replaced) {
    return created(graph.closure(graph.onAnyPart(Reference.to(replaced))));
  }

  private List<Dependent> on(Collection<ColumnName> columns, Predicate<Dependent> which) {
    return columns.stream()
        .flatMap(column -> graph.on(Reference.to(column)).stream())
        .filter(which)
        .distinct()
        .toList();
  }

  private List<Statement> around(List<Dependent> roots, List<Statement> change) {
    List<Dependent> all = graph.closure(roots);
    List<Statement> statements = new ArrayList<>(dropped(all));
    statements.addAll(change);
    statements.addAll(created(all));
    return statements;
  }

  private static List<Statement> dropped(List<Dependent> sorted) {
    List<Dependent> reversed = new ArrayList<>(sorted);
    Collections.reverse(reversed);
    return reversed.stream().flatMap(it -> it.drop().stream()).map(Statement::of).toList();
  }

  private static List<Statement> created(List<Dependent> sorted) {
    return sorted.stream().flatMap(it -> it.create().stream()).map(Statement::of).toList();
  }
}
