package dev.autogen.plan;

import dev.autogen.depend.Closure;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Views over a column whose type changes through a shadow column. They are dropped and created in
 * the transaction that swaps the columns, so that no other session sees them missing.
 */
final class RecreatedViews {
  private final List<Operation> operations;
  private final List<View> views;
  private final Predicate<AlterColumn> shadowed;

  /**
   * Reads the views of both schemas.
   *
   * @param shadowed whether a column changes through a shadow column, not considering views
   */
  RecreatedViews(
      List<Operation> operations, Schema before, Schema after, Predicate<AlterColumn> shadowed) {
    this.operations = operations;
    this.shadowed = shadowed;
    views = Stream.of(before, after).flatMap(schema -> schema.views().stream()).toList();
  }

  /** Why the views over a column cannot be recreated; empty if they can or there are none. */
  Optional<String> reason(AlterColumn alter) {
    ColumnName column = new ColumnName(alter.table(), alter.after().name());
    Set<QualifiedName> group = dependentViews(column);
    return group.stream()
        .filter(
            name ->
                !isRecreated(name)
                    || operations.stream().anyMatch(it -> conflicts(it, name, group, column)))
        .findFirst()
        .map(name -> "the view " + name + " reads it");
  }

  /** The views that depend on a column, directly or through other views. */
  private Set<QualifiedName> dependentViews(ColumnName column) {
    return Closure.of(
            views.stream()
                .filter(view -> reads(view, column.table(), Optional.of(column.column())))
                .toList(),
            views,
            (view, other) -> reads(view, other.name(), Optional.empty()))
        .stream()
        .map(View::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Where the sources of a view are unknown, the name of the table in its query counts. */
  private static boolean reads(View view, QualifiedName relation, Optional<Identifier> column) {
    return view.sources().isEmpty()
        ? view.query().mentions(relation.name())
        : view.reads(relation, column);
  }

  private boolean isRecreated(QualifiedName view) {
    return operations.stream().anyMatch(operation -> isOf(operation, view));
  }

  private static boolean isOf(Operation operation, QualifiedName view) {
    return (operation instanceof DropView drop && drop.view().name().equals(view))
        || (operation instanceof CreateView create && create.view().name().equals(view));
  }

  /** Whether another operation needs the view to be dropped or to exist at another time. */
  private boolean conflicts(
      Operation operation, QualifiedName view, Set<QualifiedName> group, ColumnName column) {
    if (operation instanceof AlterColumn alter) {
      boolean together = alter.table().equals(column.table()) && shadowed.test(alter);
      return !together
          && changesItself(alter)
          && readsColumn(view, alter.table(), alter.after().name());
    }
    if (operation instanceof DropColumn drop) {
      return drop.column().generated().isPresent()
          && readsColumn(view, drop.table(), drop.column().name());
    }
    if (operation instanceof DropConstraint drop) {
      return drop.constraint() instanceof PrimaryKey
          && !drop.table().equals(column.table())
          && named(view).anyMatch(it -> reads(it, drop.table(), Optional.empty()));
    }
    if (operation instanceof CreateView create) {
      return readsOther(view, create.view().name(), group);
    }
    if (operation instanceof DropView drop) {
      return readsOther(view, drop.view().name(), group);
    }
    return operation instanceof RenameTable
        || operation instanceof RenameColumn
        || operation instanceof RenameEnumLabel
        || operation instanceof AlterEnumType
        || operation instanceof AlterCompositeType;
  }

  /** Whether it reads another view that is created or dropped at another time. */
  private boolean readsOther(QualifiedName view, QualifiedName other, Set<QualifiedName> group) {
    return !group.contains(other) && named(view).anyMatch(it -> reads(it, other, Optional.empty()));
  }

  private static boolean changesItself(AlterColumn alter) {
    return alter.changesType()
        || !alter.before().collation().equals(alter.after().collation())
        || !alter.before().generated().equals(alter.after().generated());
  }

  private boolean readsColumn(QualifiedName view, QualifiedName table, Identifier column) {
    return named(view).anyMatch(it -> reads(it, table, Optional.of(column)));
  }

  private Stream<View> named(QualifiedName name) {
    return views.stream().filter(view -> view.name().equals(name));
  }

  /** The operations on views over columns, in their order. */
  List<Operation> of(List<ColumnName> columns) {
    Set<QualifiedName> group = new LinkedHashSet<>();
    columns.forEach(column -> group.addAll(dependentViews(column)));
    return operations.stream()
        .filter(operation -> group.stream().anyMatch(view -> isOf(operation, view)))
        .toList();
  }
}
