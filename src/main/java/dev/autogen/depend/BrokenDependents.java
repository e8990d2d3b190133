package dev.autogen.depend;

import dev.autogen.depend.BrokenDependent.Cause;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceView;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.Dependent.Kind;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Reference;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the dependents that operations break. */
public final class BrokenDependents {
  /** PostgreSQL refuses another type or collation of a column while one of these reads it. */
  private static final Set<Kind> KEEP_TYPES =
      Set.of(
          Kind.PARTITION_KEY,
          Kind.POLICY,
          Kind.PUBLICATION,
          Kind.TRIGGER,
          Kind.RULE,
          Kind.VIEW,
          Kind.MATERIALIZED_VIEW,
          Kind.COMPUTED_COLUMN,
          Kind.FUNCTION,
          Kind.PROCEDURE);

  /** These are dropped with a column if they read no other one of its table. */
  private static final Set<Kind> PARTS_OF_COLUMNS =
      Set.of(
          Kind.PRIVILEGES,
          Kind.INDEX,
          Kind.CONSTRAINT,
          Kind.FOREIGN_KEY,
          Kind.STATISTICS,
          Kind.DEFAULT,
          Kind.COLUMN,
          Kind.CLUSTER_MARK);

  private final List<Operation> operations;
  private final Schema before;
  private final DependencyGraph graph;
  private final Set<BrokenDependent> broken = new LinkedHashSet<>();

  private BrokenDependents(List<Operation> operations, Schema before, List<Dependent> dependents) {
    this.operations = operations;
    this.before = before;
    graph = new DependencyGraph(dependents);
  }

  /**
   * Finds them.
   *
   * @param before the schema that the operations start from
   * @param dependents those that no operation is about
   */
  public static List<BrokenDependent> of(
      List<Operation> operations, Schema before, List<Dependent> dependents) {
    BrokenDependents found = new BrokenDependents(operations, before, dependents);
    operations.forEach(found::of);
    return found.withTheirDependents();
  }

  /**
   * Finds the dependents that are dropped together with what they belong to. The downgrade has to
   * create them again.
   */
  public static List<Dependent> droppedWith(
      List<Operation> operations, List<Dependent> dependents) {
    BrokenDependents found = new BrokenDependents(operations, Schema.EMPTY, dependents);
    return found.graph.sorted(
        dependents.stream()
            .filter(it -> operations.stream().anyMatch(operation -> found.takes(operation, it)))
            .toList());
  }

  private boolean takes(Operation operation, Dependent dependent) {
    if (operation instanceof DropColumn drop) {
      ColumnName column = new ColumnName(drop.table(), drop.column().name());
      return dependent.reads(Reference.to(column)) && goesWith(column, dependent);
    }
    boolean marked =
        dependent.kind() == Kind.CLUSTER_MARK
            && dropped(operation)
                .filter(it -> dependent.reads(Reference.to(it)) && !isCreated(it))
                .isPresent();
    return marked || dependent.table().filter(this::isDropped).isPresent();
  }

  private static Optional<QualifiedName> dropped(Operation operation) {
    if (operation instanceof DropIndex drop) {
      return Optional.of(named(drop.table(), drop.index().name()));
    }
    return operation instanceof DropConstraint drop
        ? Optional.of(named(drop.table(), drop.constraint().name()))
        : Optional.empty();
  }

  /** Whether a column changes so that PostgreSQL refuses it while something reads the column. */
  public static boolean keepsNoReaders(AlterColumn alter) {
    return alter.changesType()
        || !alter.before().collation().equals(alter.after().collation())
        || !alter.before().generated().equals(alter.after().generated());
  }

  /** Whether a computed column is dropped and added with another expression. */
  public static boolean isAddedAnew(AlterColumn alter) {
    return !alter.before().generated().equals(alter.after().generated());
  }

  /** Whether a dependent has to be dropped before a column that it reads gets another type. */
  public static boolean keepsType(Dependent dependent) {
    // PostgreSQL keeps statistics over a change of type, but forgets their target.
    boolean losesTarget = dependent.kind() == Kind.STATISTICS && dependent.create().size() > 1;
    return losesTarget || KEEP_TYPES.contains(dependent.kind());
  }

  private void of(Operation operation) {
    if (operation instanceof AlterColumn alter && keepsNoReaders(alter)) {
      Reference column = Reference.to(alter.column());
      add(column, Cause.CHANGED, it -> isAddedAnew(alter) || keepsType(it));
    } else if (operation instanceof AlterEnumType alter && !alter.inPlace()) {
      type(alter.before().name());
    } else if (operation instanceof AlterCompositeType alter && !alter.inPlace()) {
      type(alter.before().name());
    } else if (operation instanceof DropColumn drop) {
      column(new ColumnName(drop.table(), drop.column().name()));
    } else if (operation instanceof DropTable drop) {
      relation(drop.table().name(), Cause.DROPPED);
    } else if (operation instanceof DropConstraint || operation instanceof DropIndex) {
      dropped(operation).ifPresent(this::index);
    } else if (operation instanceof DropEnumType drop) {
      add(Reference.to(drop.type().name()), Cause.DROPPED, it -> true);
    } else if (operation instanceof DropCompositeType drop) {
      add(Reference.to(drop.type().name()), Cause.DROPPED, it -> true);
    } else if (operation instanceof DropSequence drop) {
      add(Reference.to(drop.sequence().name()), Cause.DROPPED, it -> true);
    } else if (operation instanceof DropView drop) {
      view(drop.view().name());
    } else if (operation instanceof ReplaceView replace && !replace.isInPlace()) {
      relation(replace.after().name(), Cause.REPLACED);
    }
  }

  private void add(Reference changed, Cause cause, Predicate<Dependent> which) {
    graph.on(changed).stream()
        .filter(which)
        .forEach(it -> broken.add(new BrokenDependent(it, changed, cause)));
  }

  private void retype(ColumnName column) {
    add(Reference.to(column), Cause.CHANGED, BrokenDependents::keepsType);
  }

  /** Columns of a type that is replaced get another type, too. */
  private void type(QualifiedName type) {
    add(Reference.to(type), Cause.REPLACED, it -> true);
    before
        .tables()
        .forEach(
            table ->
                table.columns().stream()
                    .filter(column -> column.type().isOf(type))
                    .forEach(column -> retype(new ColumnName(table.name(), column.name()))));
  }

  private void column(ColumnName dropped) {
    add(Reference.to(dropped), Cause.DROPPED, it -> !goesWith(dropped, it));
  }

  /** Whether a dependent is only about the column, so that nobody misses it. */
  private static boolean goesWith(ColumnName dropped, Dependent dependent) {
    boolean own = dependent.table().equals(Optional.of(dropped.table()));
    boolean itself =
        dependent.kind() == Kind.COMPUTED_COLUMN
            && dependent.name().equals(Optional.of(dropped.column()));
    return own
        && (itself
            || (PARTS_OF_COLUMNS.contains(dependent.kind())
                && dependent.reads().stream()
                    .filter(read -> read.object().equals(dropped.table()))
                    .allMatch(
                        read ->
                            read.column().isEmpty()
                                || read.column().equals(Optional.of(dropped.column())))));
  }

  private void view(QualifiedName view) {
    relation(view, isCreated(view) ? Cause.REPLACED : Cause.DROPPED);
  }

  /** Whether a view, an index or a key of this name is created. */
  private boolean isCreated(QualifiedName name) {
    return operations.stream()
        .anyMatch(
            it ->
                (it instanceof CreateView create && create.view().name().equals(name))
                    || (it instanceof AddConstraint add
                        && named(add.table(), add.constraint().name()).equals(name))
                    || (it instanceof CreateIndex create
                        && named(create.table(), create.index().name()).equals(name)));
  }

  private static QualifiedName named(QualifiedName table, Identifier part) {
    return new QualifiedName(table.namespace(), part);
  }

  /** What belongs to a dropped relation is dropped with it, and nobody misses it. */
  private void relation(QualifiedName relation, Cause cause) {
    graph.onAnyPart(Reference.to(relation)).stream()
        .filter(it -> cause == Cause.REPLACED || !it.table().map(this::isDropped).orElse(false))
        .forEach(it -> broken.add(new BrokenDependent(it, Reference.to(relation), cause)));
  }

  private boolean isDropped(QualifiedName relation) {
    return operations.stream()
        .anyMatch(
            it ->
                (it instanceof DropTable drop && drop.table().name().equals(relation))
                    || (it instanceof DropView view
                        && view.view().name().equals(relation)
                        && !isCreated(relation)));
  }

  private void index(QualifiedName index) {
    boolean replaced = isCreated(index);
    add(
        Reference.to(index),
        replaced ? Cause.REPLACED : Cause.DROPPED,
        it -> replaced || it.kind() != Kind.CLUSTER_MARK);
  }

  /** What depends on a dependent that is dropped has to be dropped before it. */
  private List<BrokenDependent> withTheirDependents() {
    List<BrokenDependent> all = new ArrayList<>(broken);
    for (BrokenDependent each : broken) {
      Stream<Dependent> others =
          graph.closure(List.of(each.dependent())).stream()
              .filter(it -> broken.stream().noneMatch(known -> known.dependent().equals(it)));
      others
          .map(it -> new BrokenDependent(it, each.changed(), each.cause()))
          .filter(it -> !all.contains(it))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }
}
