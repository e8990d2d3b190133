package dev.autogen.plan;

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
import java.util.stream.Stream;

/**
 * Views over a column that changes beside itself: they go and come in the transaction in which the
 * new column takes over, so that nobody ever misses them.
 */
final class RecreatedViews {
  private final List<Operation> operations;
  private final List<View> views;
  private final Predicate<AlterColumn> shadowed;

  /**
   * Looks at the views of both sides.
   *
   * @param shadowed whether a column changes beside itself, as far as views do not hinder it
   */
  RecreatedViews(
      List<Operation> operations, Schema before, Schema after, Predicate<AlterColumn> shadowed) {
    this.operations = operations;
    this.shadowed = shadowed;
    views = Stream.of(before, after).flatMap(schema -> schema.views().stream()).toList();
  }

  /** Why views cannot step aside for a column, nothing where they can or there are none. */
  Optional<String> reason(AlterColumn alter) {
    ColumnName column = new ColumnName(alter.table(), alter.after().name());
    Set<QualifiedName> group = over(column);
    return group.stream()
        .filter(
            name ->
                !moves(name) || operations.stream().anyMatch(it -> ties(it, name, group, column)))
        .findFirst()
        .map(name -> "the view " + name + " reads it");
  }

  /** The views over a column, and those over these. */
  private Set<QualifiedName> over(ColumnName column) {
    Set<QualifiedName> group = new LinkedHashSet<>();
    for (boolean grown = true; grown; ) {
      grown =
          group.addAll(
              views.stream()
                  .filter(
                      view ->
                          reads(view, column.table(), Optional.of(column.column()))
                              || group.stream().anyMatch(it -> reads(view, it, Optional.empty())))
                  .map(View::name)
                  .toList());
    }
    return group;
  }

  /** Where no server has told what it reads, the name of the table in the query counts. */
  private static boolean reads(View view, QualifiedName relation, Optional<Identifier> column) {
    return view.sources().isEmpty()
        ? view.query().mentions(relation.name())
        : view.reads(relation, column);
  }

  private boolean moves(QualifiedName view) {
    return operations.stream().anyMatch(operation -> isOf(operation, view));
  }

  private static boolean isOf(Operation operation, QualifiedName view) {
    return (operation instanceof DropView drop && drop.view().name().equals(view))
        || (operation instanceof CreateView create && create.view().name().equals(view));
  }

  /** Whether the view has to be away, or there, at another time too. */
  private boolean ties(
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

  /** Whether it reads, before or after, a view that comes or goes at another time. */
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

  /** What becomes of the views over columns, in the order of the operations. */
  List<Operation> of(List<ColumnName> columns) {
    Set<QualifiedName> group = new LinkedHashSet<>();
    columns.forEach(column -> group.addAll(over(column)));
    return operations.stream()
        .filter(operation -> group.stream().anyMatch(view -> isOf(operation, view)))
        .toList();
  }
}
