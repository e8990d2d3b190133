package dev.autogen.plan;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.RenameValue;
import dev.autogen.operation.ReplaceView;
import dev.autogen.operation.SetTableComment;
import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import dev.autogen.sqltext.SqlWords;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the columns, tables and names in common that make operations one logical change. */
final class SharedObjects {
  /** The kind and name of an object. */
  private record ObjectKey(String kind, Object name) {}

  private final Set<QualifiedName> wholeTables = new HashSet<>();
  private final Set<ColumnName> columns = new LinkedHashSet<>();
  private final Set<ObjectKey> keys = new HashSet<>();
  private final Set<QualifiedName> views;
  private final List<QualifiedName> types;
  private final List<RenameEnumLabel> labels;
  private final boolean renamesTogether;

  /**
   * Reads all operations.
   *
   * @param renamesTogether whether all renames are one change, because each one depends on the
   *     others
   */
  SharedObjects(List<Operation> operations, boolean renamesTogether) {
    this.renamesTogether = renamesTogether;
    for (Operation operation : operations) {
      if (operation instanceof CreateTable create) {
        wholeTables.add(create.table().name());
      } else if (operation instanceof DropTable drop) {
        wholeTables.add(drop.table().name());
      }
      if (operation instanceof AddConstraint add && add.constraint().isKey()) {
        keys.add(key(add.table(), add.constraint().columns()));
      } else if (operation instanceof DropConstraint drop && drop.constraint().isKey()) {
        keys.add(key(drop.table(), drop.constraint().columns()));
      }
      operation
          .subject()
          .column()
          .filter(column -> isOfColumn(operation))
          .ifPresent(column -> columns.add(new ColumnName(operation.subject().object(), column)));
    }
    labels =
        operations.stream()
            .filter(RenameEnumLabel.class::isInstance)
            .map(RenameEnumLabel.class::cast)
            .toList();
    views =
        operations.stream()
            .filter(SharedObjects::isOfView)
            .map(it -> it.subject().object())
            .collect(Collectors.toSet());
    types =
        operations.stream()
            .filter(SharedObjects::isOfType)
            .map(it -> it.subject().object())
            .toList();
  }

  private static boolean isOfView(Operation operation) {
    return operation instanceof CreateView
        || operation instanceof DropView
        || operation instanceof ReplaceView;
  }

  private static boolean isOfType(Operation operation) {
    return operation instanceof AlterEnumType
        || operation instanceof AlterCompositeType
        || operation instanceof CreateEnumType
        || operation instanceof CreateCompositeType
        || operation instanceof DropEnumType
        || operation instanceof DropCompositeType
        || operation instanceof RenameEnumLabel;
  }

  private static boolean isOfColumn(Operation operation) {
    return operation instanceof AddColumn
        || operation instanceof AlterColumn
        || operation instanceof DropColumn
        || operation instanceof RenameColumn
        || operation instanceof RenameValue;
  }

  /** The objects of an operation, at least one; operations with a common object belong together. */
  Set<Object> objects(Operation operation) {
    Set<Object> objects = new LinkedHashSet<>(named(operation));
    objects.addAll(ofColumns(operation));
    objects.addAll(ofViews(operation));
    objects.addAll(ofOthers(operation));
    if (objects.isEmpty()) {
      objects.add(operation);
    }
    return objects;
  }

  private Set<Object> named(Operation operation) {
    if (operation instanceof AddConstraint add) {
      return constraint(add.table(), add.constraint());
    }
    if (operation instanceof DropConstraint drop) {
      return constraint(drop.table(), drop.constraint());
    }
    if (operation instanceof RenameConstraint rename) {
      return constraint(rename.table(), rename.before());
    }
    if (operation instanceof CreateIndex create) {
      return index(create.table(), create.index());
    }
    if (operation instanceof DropIndex drop) {
      return index(drop.table(), drop.index());
    }
    return operation instanceof RenameIndex rename
        ? index(rename.table(), rename.before())
        : Set.of();
  }

  private Set<Object> constraint(QualifiedName table, Constraint constraint) {
    Set<Object> objects = new LinkedHashSet<>();
    objects.add(new ObjectKey("part", List.of(table, constraint.name())));
    objects.addAll(whole(table));
    columns.stream()
        .filter(column -> column.table().equals(table) && constraint.mentions(column.column()))
        .forEach(objects::add);
    if (constraint.isKey()) {
      objects.add(key(table, constraint.columns()));
    }
    CatalogSlot.of(table, constraint).forEach(objects::add);
    if (constraint instanceof ForeignKey key) {
      ObjectKey referenced = key(key.referencedTable(), key.referencedColumns());
      if (keys.contains(referenced)) {
        objects.add(referenced);
      }
      objects.addAll(whole(key.referencedTable()));
      key.referencedColumns().stream()
          .map(column -> new ColumnName(key.referencedTable(), column))
          .filter(columns::contains)
          .forEach(objects::add);
    }
    return objects;
  }

  private static ObjectKey key(QualifiedName table, List<Identifier> columns) {
    return new ObjectKey("key", List.of(table, Set.copyOf(columns)));
  }

  private Set<Object> index(QualifiedName table, Index index) {
    Set<Object> objects = new LinkedHashSet<>();
    objects.add(new ObjectKey("part", List.of(table, index.name())));
    objects.add(CatalogSlot.of(table, index));
    objects.addAll(whole(table));
    columns.stream()
        .filter(column -> column.table().equals(table) && index.mentions(column.column()))
        .forEach(objects::add);
    return objects;
  }

  private Set<Object> whole(QualifiedName table) {
    return wholeTables.contains(table) ? Set.of(new ObjectKey("table", table)) : Set.of();
  }

  private Set<Object> ofColumns(Operation operation) {
    if (operation instanceof AddColumn add) {
      return column(add.table(), add.column());
    }
    if (operation instanceof DropColumn drop) {
      return column(drop.table(), drop.column());
    }
    if (operation instanceof AlterColumn alter) {
      Set<Object> objects = new LinkedHashSet<>(column(alter.table(), alter.before()));
      objects.addAll(column(alter.table(), alter.after()));
      if (!alter.before().identity().equals(alter.after().identity())) {
        objects.add(new ObjectKey("numbers", ""));
      }
      return objects;
    }
    if (operation instanceof RenameValue rename) {
      return Set.of(rename.columnName());
    }
    return operation instanceof RenameColumn rename
        ? Set.of(new ColumnName(rename.table(), rename.after()), renames(rename.table()))
        : Set.of();
  }

  private Set<Object> column(QualifiedName table, Column column) {
    Set<Object> objects = new LinkedHashSet<>();
    objects.add(new ColumnName(table, column.name()));
    column
        .generated()
        .ifPresent(
            generated ->
                columns.stream()
                    .filter(other -> other.table().equals(table))
                    .filter(other -> generated.expression().mentions(other.column()))
                    .forEach(objects::add));
    objects.addAll(types(column.type()));
    return objects;
  }

  private Set<Object> types(SqlType type) {
    Set<Object> objects = new LinkedHashSet<>();
    types.stream()
        .filter(type::isOf)
        .map(name -> new ObjectKey("type", name))
        .forEach(objects::add);
    return objects;
  }

  private Set<Object> ofViews(Operation operation) {
    if (operation instanceof CreateView create) {
      return view(create.view());
    }
    if (operation instanceof DropView drop) {
      return view(drop.view());
    }
    return operation instanceof ReplaceView replace ? view(replace.after()) : Set.of();
  }

  /** The objects of a view. Where its sources are unknown, the names in its query count. */
  private Set<Object> view(View view) {
    Set<Object> objects = new LinkedHashSet<>();
    objects.add(new ObjectKey("view", view.name()));
    columns.stream()
        .filter(
            column ->
                view.sources().isEmpty()
                    ? view.query().mentions(column.table().name())
                    : view.reads(column.table(), Optional.empty()))
        .forEach(objects::add);
    wholeTables.stream()
        .filter(
            table ->
                view.sources().isEmpty()
                    ? view.query().mentions(table.name())
                    : view.reads(table, Optional.empty()))
        .forEach(table -> objects.addAll(whole(table)));
    view.sources().forEach(source -> objects.add(new ObjectKey("view", source.relation())));
    views.stream()
        .filter(other -> view.sources().isEmpty() && view.query().mentions(other.name()))
        .forEach(other -> objects.add(new ObjectKey("view", other)));
    labels.stream()
        .filter(label -> names(view, label.before()) || names(view, label.after()))
        .forEach(label -> objects.add(new ObjectKey("type", label.type())));
    return objects;
  }

  private static boolean names(View view, String label) {
    return SqlWords.strings(view.query().sql()).contains("'" + label.replace("'", "''") + "'");
  }

  private Set<Object> ofOthers(Operation operation) {
    QualifiedName object = operation.subject().object();
    if (operation instanceof CreateTable create) {
      return table(create.table());
    }
    if (operation instanceof DropTable drop) {
      return table(drop.table());
    }
    if (operation instanceof SetTableComment
        || operation instanceof InsertRow
        || operation instanceof DeleteRow) {
      return Set.of(new ObjectKey("table", object));
    }
    if (operation instanceof RenameTable rename) {
      return Set.of(
          new ObjectKey("view", rename.before()),
          new ObjectKey("view", rename.after()),
          renames(rename.after()));
    }
    if (operation instanceof CreateSequence
        || operation instanceof DropSequence
        || operation instanceof AlterSequence
        || operation instanceof RenameSequence) {
      return Set.of(new ObjectKey("numbers", ""));
    }
    return isOfType(operation) ? type(operation, object) : Set.of();
  }

  private ObjectKey renames(QualifiedName table) {
    return renamesTogether ? new ObjectKey("renames", "") : new ObjectKey("renamed table", table);
  }

  private Set<Object> table(Table table) {
    Set<Object> objects = new LinkedHashSet<>();
    objects.add(new ObjectKey("table", table.name()));
    CatalogSlot.of(table).forEach(objects::add);
    table.columns().forEach(column -> objects.addAll(types(column.type())));
    table.foreignKeys().forEach(key -> objects.addAll(whole(key.referencedTable())));
    return objects;
  }

  private Set<Object> type(Operation operation, QualifiedName name) {
    Set<Object> objects = new LinkedHashSet<>();
    objects.add(new ObjectKey("type", name));
    Stream<CompositeType> rows =
        operation instanceof AlterCompositeType alter
            ? Stream.of(alter.before(), alter.after())
            : operation instanceof CreateCompositeType create
                ? Stream.of(create.type())
                : operation instanceof DropCompositeType drop
                    ? Stream.of(drop.type())
                    : Stream.empty();
    rows.flatMap(type -> type.attributes().stream())
        .forEach(attribute -> objects.addAll(types(attribute.type())));
    return objects;
  }
}
