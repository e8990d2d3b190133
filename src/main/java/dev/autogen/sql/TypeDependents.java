package dev.autogen.sql;

import dev.autogen.depend.Closure;
import dev.autogen.depend.TopologicalOrder;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import dev.autogen.sqltext.SqlWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Objects that are dropped and recreated while columns get another type of the same name.
 * PostgreSQL rebuilds plain indexes and keys by itself. But it refuses the change while an object
 * has a constant of the old type, computes with it, or compares it with a column that still has it.
 */
public final class TypeDependents {
  private final Predicate<SqlType> replaced;
  private final Set<ColumnName> columns = new HashSet<>();
  private final List<Operation> foreignKeys = new ArrayList<>();
  private final List<Operation> others = new ArrayList<>();
  private final List<Operation> views = new ArrayList<>();

  /** Finds them in a schema whose columns of the replaced types change. */
  public TypeDependents(Schema schema, Predicate<SqlType> replaced) {
    this.replaced = replaced;
    for (Table table : schema.tables()) {
      table.columns().stream()
          .filter(column -> replaced.test(column.type()))
          .forEach(column -> columns.add(new ColumnName(table.name(), column.name())));
    }
    schema.tables().forEach(this::find);
    views(schema);
  }

  /** The operations that recreate them, in the order to run them. */
  List<Operation> recreation() {
    return Stream.of(others, foreignKeys, views).flatMap(List::stream).toList();
  }

  /** The operations that drop what these operations create. */
  public static List<Operation> drops(List<Operation> back) {
    List<Operation> drops = new ArrayList<>(back.stream().map(Operation::reverse).toList());
    Collections.reverse(drops);
    return drops;
  }

  /** The operations that recreate views over such columns, each after what it reads. */
  public List<Operation> views() {
    return List.copyOf(views);
  }

  private void find(Table table) {
    Set<Identifier> own = new HashSet<>();
    columns.stream()
        .filter(column -> column.table().equals(table.name()))
        .forEach(column -> own.add(column.column()));
    Set<Identifier> computed = new HashSet<>();
    for (Column column : table.columns()) {
      boolean dependsOnChanged =
          replaced.test(column.type())
              || column.generated().filter(it -> mentions(it.expression(), own)).isPresent();
      if (column.generated().isPresent() && dependsOnChanged) {
        computed.add(column.name());
        others.add(new AddColumn(table.name(), column));
      }
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof ForeignKey key) {
        if (dependsOnChanged(table.name(), key)) {
          foreignKeys.add(new AddConstraint(table.name(), key));
        }
      } else if (dependsOnChanged(constraint, own, computed)) {
        others.add(new AddConstraint(table.name(), constraint));
      }
    }
    table.indexes().stream()
        .filter(index -> dependsOnChanged(index, own, computed))
        .forEach(index -> others.add(new CreateIndex(table.name(), index)));
  }

  /** Adds views over such columns and views over those, each after what it reads. */
  private void views(Schema schema) {
    Set<View> dependents =
        Closure.of(
            schema.views().stream()
                .filter(view -> columns.stream().anyMatch(it -> reads(view, it)))
                .toList(),
            schema.views(),
            (view, other) -> reads(view, other.name()));
    TopologicalOrder.of(
            schema.views().stream().filter(dependents::contains).toList(),
            (view, other) -> !view.equals(other) && reads(view, other.name()))
        .forEach(view -> views.add(new CreateView(view)));
  }

  private static boolean reads(View view, ColumnName column) {
    return reads(view, column.table(), Optional.of(column.column()));
  }

  private static boolean reads(View view, QualifiedName other) {
    return reads(view, other, Optional.empty());
  }

  /** If no server has read the view, the names in its query count. */
  private static boolean reads(View view, QualifiedName relation, Optional<Identifier> column) {
    return view.sources().isEmpty()
        ? mentions(view.query(), Set.of(relation.name()))
        : view.reads(relation, column);
  }

  private boolean dependsOnChanged(QualifiedName table, ForeignKey key) {
    return key.columns().stream().anyMatch(it -> columns.contains(new ColumnName(table, it)))
        || key.referencedColumns().stream()
            .anyMatch(it -> columns.contains(new ColumnName(key.referencedTable(), it)));
  }

  private static boolean dependsOnChanged(
      Constraint constraint, Set<Identifier> own, Set<Identifier> computed) {
    return constraint.columns().stream().anyMatch(computed::contains)
        || (constraint instanceof CheckConstraint check
            && (mentions(check.condition(), own) || mentions(check.condition(), computed)));
  }

  private static boolean dependsOnChanged(
      Index index, Set<Identifier> own, Set<Identifier> computed) {
    boolean plain =
        Stream.concat(index.keyColumns().stream(), index.include().stream())
            .anyMatch(computed::contains);
    return plain
        || Stream.concat(
                index.where().stream(),
                index.keys().stream().flatMap(key -> key.expression().stream()))
            .anyMatch(text -> mentions(text, own) || mentions(text, computed));
  }

  private static boolean mentions(Expression expression, Set<Identifier> names) {
    return !Collections.disjoint(SqlWords.of(expression.sql()), names);
  }
}
