package dev.autogen.plan;

import dev.autogen.depend.BrokenDependents;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateObject;
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
import dev.autogen.safety.BackfillValues;
import dev.autogen.safety.Hazard;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Stage;
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
 * Turns ordered operations into steps. Most operations run directly; others, such as a column that
 * becomes NOT NULL in a table with rows, need several steps.
 */
final class StepPlanner {
  private final FormerKeyColumns formerKeys;
  private final List<Operation> operations;
  private final Schema after;
  private final PlanOptions options;
  private final RecreatedDependents dependents;
  private final OperationStatements statements;
  private final OnlineSteps online;
  private final BackfilledColumns backfilled;
  private final ShadowColumns shadows;
  private final GradualTables tables;
  private final EnumReplacement enums;
  private final CheckedColumns checked;
  private final RemovedValues removedValues;
  private final List<Step> steps = new ArrayList<>();
  private final PhaseSplit phases = new PhaseSplit();
  private boolean typesReplaced;
  private boolean hasOtherChanges;
  private boolean dependsOnContract;

  /**
   * Prepares one direction.
   *
   * @param before the schema that the operations start from
   * @param after the schema that they lead to
   * @param numbering which columns the sequences of the second schema number
   */
  StepPlanner(
      List<Operation> operations,
      Schema before,
      Schema after,
      BackfillValues values,
      Numbering numbering,
      PlanOptions options) {
    TemporaryNames names = new TemporaryNames(options.others().names(), before, after);
    formerKeys = new FormerKeyColumns(operations);
    this.operations =
        new BackfilledColumns(operations, after, values, options)
            .inParts(FreedNames.in(formerKeys.afterTheirKeys(), after, options, names));
    this.after = after;
    this.options = options;
    dependents =
        new RecreatedDependents(
            options
                .others()
                .dependents()
                .without(
                    BrokenDependents.droppedWith(
                        this.operations, options.others().dependents().ofMigrations())));
    statements = new OperationStatements(this.operations, before, after, numbering, dependents);
    online = new OnlineSteps(this.operations, options, names, dependents);
    shadows = new ShadowColumns(this.operations, before, after, options, names, dependents);
    enums = new EnumReplacement(this.operations, before, after, options, names, dependents);
    tables = new GradualTables(this.operations, before, options);
    removedValues =
        new RemovedValues(
            this.operations, before, after, options, names, it -> !shadows.handles(it));
    checked = new CheckedColumns(this.operations, before, after, options, shadows, removedValues);
    backfilled =
        new BackfilledColumns(
            this.operations.stream().filter(operation -> !shadows.handles(operation)).toList(),
            after,
            values,
            options);
  }

  /** The shadow columns of this direction. */
  ShadowColumns shadows() {
    return shadows;
  }

  /** The columns that change through a shadow column. */
  Set<ColumnName> shadowed() {
    return Stream.of(shadows.columns(), enums.columns())
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /** The renames whose old name works until the contract phase, or is a temporary one. */
  Set<Operation> harmlessRenames() {
    return operations.stream()
        .filter(
            it ->
                shadows.isGradual(it)
                    || tables.oldName(it).isPresent()
                    || LogicalChanges.endsSwap(it, operations))
        .collect(Collectors.toSet());
  }

  /** The renamed values. */
  List<RenameValue> renamedValues() {
    return operations.stream()
        .filter(RenameValue.class::isInstance)
        .map(RenameValue.class::cast)
        .toList();
  }

  /** The hazards of the chosen steps. */
  List<Hazard> hazards() {
    return Stream.of(shadows.hazards(), enums.hazards(), tables.hazards(), online.hazards())
        .flatMap(List::stream)
        .toList();
  }

  /** The operations before and after the deployment; complete after {@link #steps}. */
  PhaseSplit phases() {
    return phases;
  }

  /** The steps in the order of the operations. */
  List<Step> steps() {
    TypeChanges types = new TypeChanges(operations, after, enums, dependents);
    List<Operation> opening = operations.stream().takeWhile(StepPlanner::runsFirst).toList();
    int lastStart = startOfLast(opening.size());
    expandAll(opening);
    steps.addAll(types.first());
    List<Operation> main = operations.subList(opening.size(), lastStart);
    expandAll(main.stream().filter(operation -> !types.dropsUsedType(operation)).toList());
    List<Operation> rest = operations.subList(lastStart, operations.size());
    List<Step> last = types.last(rest);
    steps.addAll(last);
    keepComments();
    typesReplaced = !last.isEmpty();
    expandAll(main.stream().filter(types::dropsUsedType).toList());
    expandAll(rest);
    return List.copyOf(steps);
  }

  /** Before the renames of a downgrade, because the comments name the tables as they are now. */
  private void keepComments() {
    List<Statement> comments = KeptComments.of(operations, shadowed(), after, options);
    if (!comments.isEmpty()) {
      Stage stage = steps.stream().map(Step::stage).max(Stage::compareTo).orElse(Stage.EXPAND);
      steps.add(Step.ownTransaction(stage, comments));
    }
  }

  /** Whether an operation runs before types are altered: an altered type may use a new one. */
  private static boolean runsFirst(Operation operation) {
    return isPreparation(operation)
        || operation instanceof DropView
        || operation instanceof CreateEnumType
        || operation instanceof CreateCompositeType;
  }

  /**
   * The index of the first operation that can run after all others, such as the renames of a
   * downgrade.
   */
  private int startOfLast(int from) {
    int first = operations.size();
    while (first > from && runsLast(operations.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean runsLast(Operation operation) {
    return isRename(operation)
        || operation instanceof CreateView
        || operation instanceof CreateObject
        || operation instanceof DropObject
        || operation instanceof DropNamespace;
  }

  private void expandAll(List<Operation> part) {
    for (Operation operation : part) {
      expand(operation);
      dependsOnContract |= isLate(operation);
      hasOtherChanges |= !isPreparation(operation) || shadows.isGradual(operation);
    }
  }

  private static boolean isPreparation(Operation operation) {
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
    Optional<List<Step>> filled = backfilled.of(operation, statements::of);
    if (shadows.handles(operation)) {
      shadow(operation);
    } else if (removedValues.handles(operation)) {
      steps.addAll(removedValues.steps(operation));
      removedValues.assignPhases(operation, phases);
    } else if (checked.handles(operation)) {
      steps.addAll(checked.steps(operation, statements::of));
      phases.assign(operation, Stage.EXPAND);
    } else if (filled.isPresent()) {
      steps.addAll(filled.get());
      backfilled.assignPhases(operation, phases);
    } else if (operation instanceof AlterEnumType alter) {
      phases.type(alter);
    } else if (operation instanceof AlterCompositeType alter) {
      phases.type(alter);
    } else if (isDroppedWithTable(operation)) {
      phases.assign(operation, Stage.CONTRACT);
    } else {
      direct(operation);
    }
  }

  private void shadow(Operation operation) {
    List<Step> made = shadows.steps(operation);
    steps.addAll(made);
    if (operation instanceof RenameColumn) {
      phases.spans(operation);
    } else {
      phases.assign(operation, Stage.EXPAND);
    }
    if (operation instanceof AlterColumn alter && !made.isEmpty()) {
      shadows.retired(alter.table()).forEach(it -> phases.keepUntilContract(alter.table(), it));
      shadows
          .retiredIndexes(alter.table())
          .forEach(it -> phases.keepUntilContract(alter.table(), it));
    }
  }

  /**
   * Renames and creates the view of the old name in one transaction, so that both names always
   * work.
   */
  private void renameGradually(Operation rename, View oldName) {
    List<Statement> both = new ArrayList<>(SqlWriter.statements(rename));
    both.addAll(SqlWriter.statements(new CreateView(oldName)));
    steps.add(Step.ownTransaction(Stage.EXPAND, both));
    steps.add(Step.ownTransaction(Stage.CONTRACT, SqlWriter.statements(new DropView(oldName))));
    phases.assign(rename, Stage.EXPAND);
    phases.keepUntilContract(oldName);
  }

  private void direct(Operation operation) {
    Stage stage = typesReplaced ? Stage.CONTRACT : stage(operation);
    Optional<View> oldName = tables.oldName(operation).filter(view -> stage == Stage.EXPAND);
    if (oldName.isPresent()) {
      renameGradually(operation, oldName.get());
      return;
    }
    List<Step> made = online.of(operation, stage).orElseGet(() -> List.of(plain(operation, stage)));
    steps.addAll(made);
    Stage first = made.isEmpty() ? stage(online.successor(operation)) : made.get(0).stage();
    phases.assign(operation, first);
    online
        .replacedIndex(operation)
        .filter(old -> first != Stage.CONTRACT)
        .ifPresent(old -> phases.keepUntilContract(operation.subject().object(), old));
  }

  /** A changed sequence gets its own transaction, because {@code nextval} waits until that ends. */
  private Step plain(Operation operation, Stage stage) {
    return operation instanceof AlterSequence && !options.plain()
        ? Step.ownTransaction(stage, statements.of(operation))
        : Step.of(stage, statements.of(operation));
  }

  private boolean isDroppedWithTable(Operation operation) {
    return operation instanceof DeleteRow delete && after.table(delete.row().table()).isEmpty();
  }

  private Stage stage(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      return formerKeys
          .keyBefore(alter)
          .map(key -> shadows.handles(key) ? Stage.CONTRACT : stage(key))
          .orElse(backfilled.isBeforeIdentity(alter) ? Stage.CONTRACT : Stage.EXPAND);
    }
    if (operation instanceof AddConstraint add) {
      return backfilled.isBefore(add.table(), add.constraint()) ? Stage.CONTRACT : Stage.EXPAND;
    }
    if (operation instanceof AlterConstraint alter) {
      return backfilled.isBefore(alter.table(), alter.after()) ? Stage.CONTRACT : Stage.EXPAND;
    }
    if (operation instanceof CreateIndex create) {
      boolean filled =
          create.index().keyColumns().stream()
              .anyMatch(column -> backfilled.isLate(new ColumnName(create.table(), column)));
      return filled ? Stage.CONTRACT : Stage.EXPAND;
    }
    if (operation instanceof CreateView
        || (operation instanceof CreateObject create && !create.object().beforeTables())) {
      return dependsOnContract ? Stage.CONTRACT : Stage.EXPAND;
    }
    return removes(operation) ? Stage.CONTRACT : Stage.EXPAND;
  }

  /**
   * Whether an operation has to run last: it removes what the running code may still use, or it is
   * a rename of a downgrade.
   */
  private boolean removes(Operation operation) {
    return (operation instanceof DropColumn drop
            && !RebuiltColumns.isDroppedBeforeAlter(drop, operations))
        || operation instanceof DropTable
        || operation instanceof DropSequence
        || operation instanceof DropEnumType
        || operation instanceof DropCompositeType
        || operation instanceof DropNamespace
        || operation instanceof DeleteRow
        || (operation instanceof DropObject drop && drop.object().beforeTables())
        || (operation instanceof DropView
            && operations.stream().noneMatch(StepPlanner::blockedByViews))
        || (hasOtherChanges && isRename(operation));
  }

  /**
   * Whether PostgreSQL may refuse the operation while a view exists, so that views are dropped
   * early.
   */
  private static boolean blockedByViews(Operation operation) {
    return operation instanceof AlterColumn
        || operation instanceof DropConstraint
        || operation instanceof CreateView
        || isRename(operation);
  }

  /**
   * Whether later views need the operation, because it adds a name or a key, and it runs after the
   * deployment.
   */
  private boolean isLate(Operation operation) {
    return (isRename(operation)
            || (operation instanceof AddConstraint add && add.constraint() instanceof PrimaryKey))
        && stage(operation) == Stage.CONTRACT;
  }
}
