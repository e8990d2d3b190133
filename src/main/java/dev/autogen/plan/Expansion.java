package dev.autogen.plan;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateObject;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropObject;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.Values;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ordered operations to steps: most run directly, a column that becomes NOT NULL in a filled table
 * takes several.
 */
final class Expansion {
  private final List<Operation> operations;
  private final Schema before;
  private final Schema after;
  private final Values values;
  private final Numbering numbering;
  private final OnlineSteps online;
  private final ShadowTables shadows;
  private final GradualTables tables;
  private final Set<QualifiedName> newTables = new HashSet<>();
  private final Set<ColumnName> filledColumns = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private final Halves halves = new Halves();
  private final List<Step> sweeps = new ArrayList<>();
  private boolean swapped;
  private boolean changedMoreThanNames;
  private boolean leansOnLate;

  /**
   * Prepares one direction.
   *
   * @param before the schema that the operations start from
   * @param after the schema that they lead to
   * @param numbering what the sequences of that are for
   */
  Expansion(
      List<Operation> operations,
      Schema before,
      Schema after,
      Values values,
      Numbering numbering,
      Traffic traffic) {
    this.operations = operations;
    this.before = before;
    this.after = after;
    this.values = values;
    this.numbering = numbering;
    TemporaryNames names = new TemporaryNames(before, after);
    online = new OnlineSteps(operations, traffic, names);
    shadows = new ShadowTables(operations, before, after, traffic, names);
    tables = new GradualTables(operations, before, traffic);
  }

  /** What became of columns that change beside themselves. */
  ShadowTables shadows() {
    return shadows;
  }

  /** What a reader should know of how things are done. */
  List<Hazard> hazards() {
    return Stream.concat(shadows.hazards().stream(), tables.hazards().stream()).toList();
  }

  /** What is done before the new code is deployed, and what after it; known when the steps are. */
  Halves halves() {
    return halves;
  }

  /** What has to be done once more where rows may come in between the two. */
  List<Step> sweeps() {
    return List.copyOf(sweeps);
  }

  /** The steps in the order of the operations. */
  List<Step> steps() {
    TypeChanges types = new TypeChanges(operations, after);
    List<Operation> opening = operations.stream().takeWhile(Expansion::opens).toList();
    int closing = firstOfClosing(opening.size());
    expandAll(opening);
    steps.addAll(types.first());
    expandAll(operations.subList(opening.size(), closing));
    List<Operation> rest = operations.subList(closing, operations.size());
    List<Step> last = types.last(rest);
    steps.addAll(last);
    swapped = !last.isEmpty();
    expandAll(rest);
    return List.copyOf(steps);
  }

  /** What comes before a type gains anything: it may gain an attribute of a type that comes. */
  private static boolean opens(Operation operation) {
    return opensTheWay(operation)
        || operation instanceof DropView
        || operation instanceof CreateEnumType
        || operation instanceof CreateCompositeType;
  }

  /** Where the renames of a downgrade begin, or namespaces go: nothing but views comes after. */
  private int firstOfClosing(int from) {
    int first = operations.size();
    for (int i = operations.size() - 1; i >= from && closes(operations.get(i)); i--) {
      if (!(operations.get(i) instanceof CreateView)) {
        first = i;
      }
    }
    return first;
  }

  private static boolean closes(Operation operation) {
    return isRename(operation)
        || operation instanceof CreateView
        || operation instanceof DropNamespace;
  }

  private void expandAll(List<Operation> part) {
    for (Operation operation : part) {
      if (operation instanceof CreateTable create) {
        newTables.add(create.table().name());
      }
      expand(operation);
      leansOnLate |= isLate(operation);
      changedMoreThanNames |= !opensTheWay(operation) || shadows.isGradual(operation);
    }
  }

  private static boolean opensTheWay(Operation operation) {
    return operation instanceof CreateNamespace
        || operation instanceof DropView
        || operation instanceof DropObject
        || isRename(operation);
  }

  private static boolean isRename(Operation operation) {
    return operation instanceof RenameTable || operation instanceof RenameColumn;
  }

  private void expand(Operation operation) {
    if (shadows.absorbs(operation)) {
      shadow(operation);
    } else if (operation instanceof AddColumn add && mustFill(add.table(), add.column())) {
      Column nullable = add.column().withNullable(true).withDefault(Optional.empty());
      Optional<Expression> meanwhile =
          fill(add.table(), add.column(), new AddColumn(add.table(), nullable), Optional.empty());
      halves.filled(add, nullable.withDefault(meanwhile));
    } else if (operation instanceof AlterColumn alter
        && alter.before().nullable()
        && mustFill(alter.table(), alter.after())) {
      Column nullable = alter.after().withNullable(true).withDefault(alter.before().defaultValue());
      Optional<Expression> meanwhile =
          fill(
              alter.table(),
              alter.after(),
              new AlterColumn(alter.table(), alter.before(), nullable),
              alter.before().defaultValue());
      halves.filled(alter, nullable.withDefault(meanwhile));
    } else if (operation instanceof AlterEnumType alter) {
      halves.type(alter);
    } else if (operation instanceof AlterCompositeType alter) {
      halves.type(alter);
    } else if (goesWithItsTable(operation)) {
      halves.whole(operation, Stage.CONTRACT);
    } else {
      direct(operation);
    }
  }

  private void shadow(Operation operation) {
    List<Step> made = shadows.steps(operation);
    steps.addAll(made);
    if (operation instanceof RenameColumn) {
      halves.spans(operation);
    } else {
      halves.whole(operation, Stage.EXPAND);
    }
    if (operation instanceof AlterColumn alter && !made.isEmpty()) {
      shadows.retired(alter.table()).forEach(it -> halves.leavesBehind(alter.table(), it));
    }
  }

  /** Both names in one transaction: there is no moment in which one of them is unknown. */
  private void renameGradually(Operation rename, View oldName) {
    List<Statement> both = new ArrayList<>(SqlWriter.statements(rename));
    both.addAll(SqlWriter.statements(new CreateView(oldName)));
    steps.add(Step.alone(Stage.EXPAND, both));
    steps.add(Step.alone(Stage.CONTRACT, SqlWriter.statements(new DropView(oldName))));
    halves.whole(rename, Stage.EXPAND);
    halves.leavesBehind(oldName);
  }

  private void direct(Operation operation) {
    Stage stage = swapped ? Stage.CONTRACT : stage(operation);
    Optional<View> oldName = tables.oldName(operation).filter(view -> stage == Stage.EXPAND);
    if (oldName.isPresent()) {
      renameGradually(operation, oldName.get());
      return;
    }
    List<Step> made =
        online.of(operation, stage).orElseGet(() -> List.of(Step.of(stage, statements(operation))));
    steps.addAll(made);
    halves.whole(
        operation, made.isEmpty() ? stage(online.successor(operation)) : made.get(0).stage());
    online
        .leftBehind(operation)
        .ifPresent(old -> halves.leavesBehind(operation.subject().object(), old));
  }

  private boolean goesWithItsTable(Operation operation) {
    return operation instanceof DeleteRow delete && after.table(delete.row().table()).isEmpty();
  }

  private boolean mustFill(QualifiedName table, Column column) {
    return !column.nullable()
        && column.identity().isEmpty()
        && column.generated().isEmpty()
        && !newTables.contains(table);
  }

  /**
   * Column, default for new rows, values for old rows, proof, NOT NULL: recipe R3 of PostgreSQL's
   * zero-downtime practice.
   *
   * @return the default that the column has until then
   */
  private Optional<Expression> fill(
      QualifiedName table, Column column, Operation nullable, Optional<Expression> oldDefault) {
    ColumnName name = new ColumnName(table, column.name());
    filledColumns.add(name);
    NotNullSteps notNull =
        new NotNullSteps(name, column, values.valueFor(table, column), oldDefault);
    List<Statement> expand = new ArrayList<>(statements(nullable));
    expand.addAll(notNull.guard(columnNames(table)));
    steps.add(Step.of(Stage.EXPAND, expand));
    List<Step> made = notNull.steps();
    steps.addAll(made);
    made.stream().filter(step -> step.backfills().isPresent()).forEach(sweeps::add);
    return notNull.defaultMeanwhile();
  }

  private Set<String> columnNames(QualifiedName table) {
    return after.table(table).stream()
        .flatMap(found -> found.columns().stream())
        .map(column -> column.name().value())
        .collect(Collectors.toSet());
  }

  private List<Statement> statements(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      return EnumConversion.of(alter, before, after)
          .map(using -> SqlWriter.statements(alter, using))
          .orElseGet(() -> SqlWriter.statements(alter));
    }
    if (operation instanceof CreateSequence create) {
      return NewSequence.statements(create.sequence(), before, after, numbering);
    }
    return SqlWriter.statements(operation);
  }

  private Stage stage(Operation operation) {
    if (operation instanceof AddConstraint add) {
      return leansOnFilled(add.table(), add.constraint()) ? Stage.CONTRACT : Stage.EXPAND;
    }
    if (operation instanceof CreateIndex create) {
      boolean filled =
          create.index().keys().stream()
              .flatMap(key -> key.column().stream())
              .anyMatch(column -> filledColumns.contains(new ColumnName(create.table(), column)));
      return filled ? Stage.CONTRACT : Stage.EXPAND;
    }
    if (operation instanceof CreateView
        || (operation instanceof CreateObject create && !create.object().beforeTables())) {
      return leansOnLate ? Stage.CONTRACT : Stage.EXPAND;
    }
    return takesAway(operation) ? Stage.CONTRACT : Stage.EXPAND;
  }

  /**
   * What running code may still use goes last; so do the renames of a downgrade, whose names
   * nothing before knows.
   */
  private boolean takesAway(Operation operation) {
    return (operation instanceof DropColumn drop && !makesWay(drop))
        || operation instanceof DropTable
        || operation instanceof DropSequence
        || operation instanceof DropEnumType
        || operation instanceof DropCompositeType
        || operation instanceof DropNamespace
        || operation instanceof DeleteRow
        || (operation instanceof DropObject drop && drop.object().beforeTables())
        || (operation instanceof DropView && operations.stream().noneMatch(Expansion::needsAbsence))
        || (changedMoreThanNames && isRename(operation));
  }

  /** A computed column that would hinder the change of a type goes before that. */
  private boolean makesWay(DropColumn drop) {
    return drop.column().generated().isPresent()
        && operations.stream()
            .anyMatch(
                other -> other instanceof AlterColumn alter && alter.table().equals(drop.table()));
  }

  /** Whether PostgreSQL may refuse it while there is a view: one that only goes can wait else. */
  private static boolean needsAbsence(Operation operation) {
    return operation instanceof AlterColumn
        || operation instanceof DropConstraint
        || operation instanceof CreateView
        || isRename(operation);
  }

  /** Whether a view that comes later cannot come before it: it brings a name or a key. */
  private boolean isLate(Operation operation) {
    return (isRename(operation)
            || (operation instanceof AddConstraint add && add.constraint() instanceof PrimaryKey))
        && stage(operation) == Stage.CONTRACT;
  }

  private boolean leansOnFilled(QualifiedName table, Constraint constraint) {
    if (constraint instanceof CheckConstraint) {
      return filledColumns.stream().anyMatch(column -> column.table().equals(table));
    }
    boolean own =
        constraint.columns().stream()
            .anyMatch(column -> filledColumns.contains(new ColumnName(table, column)));
    return own
        || (constraint instanceof ForeignKey key
            && key.referencedColumns().stream()
                .anyMatch(
                    column ->
                        filledColumns.contains(new ColumnName(key.referencedTable(), column))));
  }
}
