package dev.autogen.sql;

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
 * What must step aside while columns get another type of the same name. PostgreSQL makes plain
 * indexes and keys anew by itself; what holds a constant of the old type, computes with it or
 * compares with a column that has it still is in the way.
 */
public final class TypeDependents {
  private final Predicate<SqlType> swapped;
  private final Set<ColumnName> columns = new HashSet<>();
  private final List<Operation> foreignKeys = new ArrayList<>();
  private final List<Operation> others = new ArrayList<>();
  private final List<Operation> views = new ArrayList<>();

  /** Finds them in a schema whose columns of these types change. */
  public TypeDependents(Schema schema, Predicate<SqlType> swapped) {
    this.swapped = swapped;
    for (Table table : schema.tables()) {
      table.columns().stream()
          .filter(column -> swapped.test(column.type()))
          .forEach(column -> columns.add(new ColumnName(table.name(), column.name())));
    }
    schema.tables().forEach(this::find);
    views(schema);
  }

  /** What brings them back, in an order in which it can run. */
  List<Operation> comeBack() {
    return Stream.of(others, foreignKeys, views).flatMap(List::stream).toList();
  }

  /** What takes away what these operations bring back. */
  public static List<Operation> away(List<Operation> back) {
    List<Operation> away = new ArrayList<>(back.stream().map(Operation::reverse).toList());
    Collections.reverse(away);
    return away;
  }

  /** What brings views over such columns back, each behind what it reads. */
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
      boolean leans =
          swapped.test(column.type())
              || column.generated().filter(it -> mentions(it.expression(), own)).isPresent();
      if (column.generated().isPresent() && leans) {
        computed.add(column.name());
        others.add(new AddColumn(table.name(), column));
      }
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof ForeignKey key) {
        if (leans(table.name(), key)) {
          foreignKeys.add(new AddConstraint(table.name(), key));
        }
      } else if (leans(constraint, own, computed)) {
        others.add(new AddConstraint(table.name(), constraint));
      }
    }
    table.indexes().stream()
        .filter(index -> leans(index, own, computed))
        .forEach(index -> others.add(new CreateIndex(table.name(), index)));
  }

  /** Views over such columns and the views over those, each behind what it reads. */
  private void views(Schema schema) {
    Set<QualifiedName> aside = new HashSet<>();
    List<View> open = new ArrayList<>(schema.views());
    for (boolean more = true; more; ) {
      more =
          open.removeIf(
              view ->
                  (columns.stream().anyMatch(it -> reads(view, it))
                          || aside.stream().anyMatch(it -> reads(view, it)))
                      && aside.add(view.name()));
    }
    List<View> waiting =
        new ArrayList<>(
            schema.views().stream().filter(view -> aside.contains(view.name())).toList());
    while (!waiting.isEmpty()) {
      View next =
          waiting.stream()
              .filter(
                  view ->
                      waiting.stream().noneMatch(it -> !it.equals(view) && reads(view, it.name())))
              .findFirst()
              .orElseThrow();
      waiting.remove(next);
      views.add(new CreateView(next));
    }
  }

  private static boolean reads(View view, ColumnName column) {
    return reads(view, column.table(), Optional.of(column.column()));
  }

  private static boolean reads(View view, QualifiedName other) {
    return reads(view, other, Optional.empty());
  }

  /** Where no server has told what it reads, the names in the query count. */
  private static boolean reads(View view, QualifiedName relation, Optional<Identifier> column) {
    return view.sources().isEmpty()
        ? mentions(view.query(), Set.of(relation.name()))
        : view.reads(relation, column);
  }

  private boolean leans(QualifiedName table, ForeignKey key) {
    return key.columns().stream().anyMatch(it -> columns.contains(new ColumnName(table, it)))
        || key.referencedColumns().stream()
            .anyMatch(it -> columns.contains(new ColumnName(key.referencedTable(), it)));
  }

  private static boolean leans(
      Constraint constraint, Set<Identifier> own, Set<Identifier> computed) {
    return constraint.columns().stream().anyMatch(computed::contains)
        || (constraint instanceof CheckConstraint check
            && (mentions(check.condition(), own) || mentions(check.condition(), computed)));
  }

  private static boolean leans(Index index, Set<Identifier> own, Set<Identifier> computed) {
    boolean plain =
        Stream.concat(
                index.keys().stream().flatMap(key -> key.column().stream()),
                index.include().stream())
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
