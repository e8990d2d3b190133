package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateObject;
import dev.autogen.operation.CreateSequence;
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
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.RenameValue;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.Values;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
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
  private final Numbering numbering;
  private final PlanOptions traffic;
  private final OnlineSteps online;
  private final BackfilledColumns fillings;
  private final ShadowColumns shadows;
  private final GradualTables tables;
  private final EnumReplacement enums;
  private final CheckedColumns checked;
  private final GoingValues goingValues;
  private final List<Step> steps = new ArrayList<>();
  private final PhaseSplit halves = new PhaseSplit();
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
      PlanOptions traffic) {
    this.operations =
        new BackfilledColumns(operations, after, values, traffic).typesFirst(operations);
    this.before = before;
    this.after = after;
    this.numbering = numbering;
    this.traffic = traffic;
    TemporaryNames names = new TemporaryNames(before, after);
    online = new OnlineSteps(this.operations, traffic, names);
    shadows = new ShadowColumns(this.operations, before, after, traffic, names);
    enums = new EnumReplacement(this.operations, before, after, traffic, names);
    tables = new GradualTables(this.operations, before, traffic);
    goingValues =
        new GoingValues(this.operations, before, after, traffic, names, it -> !shadows.absorbs(it));
    checked = new CheckedColumns(this.operations, before, after, traffic, shadows, goingValues);
    fillings =
        new BackfilledColumns(
            this.operations.stream().filter(operation -> !shadows.absorbs(operation)).toList(),
            after,
            values,
            traffic);
  }

  /** What became of columns that change beside themselves. */
  ShadowColumns shadows() {
    return shadows;
  }

  /** The columns whose types change beside them. */
  Set<ColumnName> shadowed() {
    return Stream.of(shadows.columns(), enums.columns())
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /** Renames whose old names work until the end. */
  Set<Operation> gradualRenames() {
    return operations.stream()
        .filter(it -> shadows.isGradual(it) || tables.oldName(it).isPresent())
        .collect(Collectors.toSet());
  }

  /** Values that take other names. */
  List<RenameValue> renamedValues() {
    return operations.stream()
        .filter(RenameValue.class::isInstance)
        .map(RenameValue.class::cast)
        .toList();
  }

  /** What a reader should know of how things are done. */
  List<Hazard> hazards() {
    return Stream.of(shadows.hazards(), enums.hazards(), tables.hazards())
        .flatMap(List::stream)
        .toList();
  }

  /** What is done before the new code is deployed, and what after it; known when the steps are. */
  PhaseSplit halves() {
    return halves;
  }

  /** The steps in the order of the operations. */
  List<Step> steps() {
    TypeChanges types = new TypeChanges(operations, after, enums);
    List<Operation> opening = operations.stream().takeWhile(Expansion::opens).toList();
    int closing = firstOfClosing(opening.size());
    expandAll(opening);
    steps.addAll(types.first());
    List<Operation> main = operations.subList(opening.size(), closing);
    expandAll(main.stream().filter(operation -> !types.frees(operation)).toList());
    List<Operation> rest = operations.subList(closing, operations.size());
    List<Step> last = types.last(rest);
    steps.addAll(last);
    swapped = !last.isEmpty();
    expandAll(main.stream().filter(types::frees).toList());
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

  /** Where begins what can wait for all else, such as the renames of a downgrade. */
  private int firstOfClosing(int from) {
    int first = operations.size();
    while (first > from && closes(operations.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean closes(Operation operation) {
    return isRename(operation)
        || operation instanceof CreateView
        || operation instanceof CreateObject
        || operation instanceof DropObject
        || operation instanceof DropNamespace;
  }

  private void expandAll(List<Operation> part) {
    for (Operation operation : part) {
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
    return operation instanceof RenameTable
        || operation instanceof RenameColumn
        || operation instanceof RenameEnumLabel
        || operation instanceof RenameSequence;
  }

  private void expand(Operation operation) {
    Optional<List<Step>> filled = fillings.of(operation, this::statements);
    if (shadows.absorbs(operation)) {
      shadow(operation);
    } else if (goingValues.carry(operation)) {
      steps.addAll(goingValues.steps(operation));
      goingValues.share(operation, halves);
    } else if (checked.carries(operation)) {
      steps.addAll(checked.steps(operation, this::statements));
      halves.whole(operation, Stage.EXPAND);
    } else if (filled.isPresent()) {
      steps.addAll(filled.get());
      fillings.share(operation, halves);
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
      shadows.retiredIndexes(alter.table()).forEach(it -> halves.leavesBehind(alter.table(), it));
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
    List<Step> made = online.of(operation, stage).orElseGet(() -> List.of(plain(operation, stage)));
    steps.addAll(made);
    Stage first = made.isEmpty() ? stage(online.successor(operation)) : made.get(0).stage();
    halves.whole(operation, first);
    online
        .leftBehind(operation)
        .filter(old -> first != Stage.CONTRACT)
        .ifPresent(old -> halves.leavesBehind(operation.subject().object(), old));
  }

  /** Whoever needs a number of a sequence that changes waits until its transaction ends. */
  private Step plain(Operation operation, Stage stage) {
    return operation instanceof AlterSequence && !traffic.plain()
        ? Step.alone(stage, statements(operation))
        : Step.of(stage, statements(operation));
  }

  private boolean goesWithItsTable(Operation operation) {
    return operation instanceof DeleteRow delete && after.table(delete.row().table()).isEmpty();
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
              .anyMatch(column -> fillings.isLate(new ColumnName(create.table(), column)));
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
    return (operation instanceof DropColumn drop && !MovedColumns.makesWay(drop, operations))
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
      return fillings.isLate(table);
    }
    boolean own =
        constraint.columns().stream()
            .anyMatch(column -> fillings.isLate(new ColumnName(table, column)));
    return own
        || (constraint instanceof ForeignKey key
            && key.referencedColumns().stream()
                .anyMatch(
                    column -> fillings.isLate(new ColumnName(key.referencedTable(), column))));
  }
}
