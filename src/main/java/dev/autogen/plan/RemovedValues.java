package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameValue;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Stage;
import dev.autogen.sql.ListSql;
import dev.autogen.sql.OnlineSql;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import dev.autogen.sqltext.ListedValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Values that a check of a table in use no longer lists, because they are removed or renamed. The
 * old code writes them until the new code is deployed, so the check is tightened after the
 * deployment. Where values are added too, an interim check lists both sets.
 */
final class RemovedValues {
  /** The check of a column before and after, with the renamed values. */
  private record Change(
      QualifiedName table, CheckConstraint old, CheckConstraint now, List<RenameValue> renames) {
    Set<String> removed() {
      return without(values(old), values(now));
    }

    /** Whether no value is added or renamed. */
    boolean onlyNarrows() {
      return renames.isEmpty() && without(values(now), values(old)).isEmpty();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
      Set<String> rest = new LinkedHashSet<>(some);
      rest.removeAll(others);
      return rest;
    }

    static Set<String> values(CheckConstraint check) {
      return ListedValues.of(check).map(ListedValues::values).orElse(Set.of());
    }
  }

  private final Schema after;
  private final TemporaryNames names;
  private final Map<ColumnName, Change> changes = new LinkedHashMap<>();

  /**
   * Finds the checks.
   *
   * @param isFree whether no other recipe handles an operation
   */
  RemovedValues(
      List<Operation> operations,
      Schema before,
      Schema after,
      PlanOptions options,
      TemporaryNames names,
      Predicate<Operation> isFree) {
    this.after = after;
    this.names = names;
    for (Operation operation : operations) {
      if (operation instanceof AddConstraint add
          && add.constraint() instanceof CheckConstraint now
          && options.isInUse(add.table())
          && isFree.test(add)) {
        column(add.table(), now).ifPresent(column -> addChange(column, now, operations, before));
      }
    }
  }

  private Optional<ColumnName> column(QualifiedName table, CheckConstraint check) {
    return ListedValues.of(check)
        .flatMap(
            listed ->
                after.table(table).stream()
                    .flatMap(it -> it.columns().stream())
                    .map(Column::name)
                    .filter(name -> name.value().equalsIgnoreCase(listed.column()))
                    .findFirst())
        .map(name -> new ColumnName(table, name));
  }

  private void addChange(
      ColumnName column, CheckConstraint now, List<Operation> operations, Schema before) {
    before
        .table(column.table())
        .flatMap(table -> ListedValues.checkOf(table, column.column()))
        .filter(old -> operations.contains(new DropConstraint(column.table(), old)))
        .map(old -> new Change(column.table(), old, now, renames(operations, column)))
        .filter(change -> !change.removed().isEmpty())
        .ifPresent(change -> changes.put(column, change));
  }

  private static List<RenameValue> renames(List<Operation> operations, ColumnName column) {
    return operations.stream()
        .filter(RenameValue.class::isInstance)
        .map(RenameValue.class::cast)
        .filter(rename -> rename.columnName().equals(column))
        .toList();
  }

  /** Whether the table has such a check. */
  boolean concerns(QualifiedName table) {
    return changes.values().stream().anyMatch(change -> change.table().equals(table));
  }

  /** Whether the operation belongs to such a check. */
  boolean handles(Operation operation) {
    return changes.values().stream().anyMatch(change -> isPart(operation, change));
  }

  private static boolean isPart(Operation operation, Change change) {
    return operation.equals(new AddConstraint(change.table(), change.now()))
        || operation.equals(new DropConstraint(change.table(), change.old()))
        || (operation instanceof RenameValue rename && change.renames().contains(rename));
  }

  /** The steps of a check, returned for the operation that adds the new one. */
  List<Step> steps(Operation operation) {
    return changes.values().stream()
        .filter(change -> operation.equals(new AddConstraint(change.table(), change.now())))
        .findFirst()
        .map(change -> change.onlyNarrows() ? narrowed(change) : replaced(change))
        .orElse(List.of());
  }

  /** Assigns an operation of such a check to a phase before or after the deployment. */
  void assignPhases(Operation operation, PhaseSplit phases) {
    for (Change change : changes.values()) {
      if (isPart(operation, change)) {
        boolean late = operation instanceof AddConstraint || change.onlyNarrows();
        phases.assign(operation, late ? Stage.CONTRACT : Stage.EXPAND);
        if (operation instanceof AddConstraint && !change.onlyNarrows()) {
          phases.keepUntilContract(change.table(), both(change));
        }
      }
    }
  }

  private List<Step> narrowed(Change change) {
    OnlineSql sql = new OnlineSql(change.table());
    CheckConstraint incoming =
        change.now().withName(names.of(change.table(), change.now().name(), "new"));
    List<Statement> swap = new ArrayList<>(drop(change.table(), change.old()));
    swap.addAll(
        SqlWriter.statements(new RenameConstraint(change.table(), incoming, change.now().name())));
    return List.of(
        Step.ownTransaction(Stage.CONTRACT, sql.addNotValid(incoming)),
        Step.ownTransaction(Stage.CONTRACT, sql.validate(incoming.name())),
        Step.ownTransaction(Stage.CONTRACT, swap));
  }

  private List<Step> replaced(Change change) {
    OnlineSql sql = new OnlineSql(change.table());
    CheckConstraint both = both(change);
    List<Step> steps = new ArrayList<>();
    List<Statement> widened = new ArrayList<>(List.of(sql.addNotValid(both)));
    widened.addAll(drop(change.table(), change.old()));
    steps.add(Step.ownTransaction(Stage.EXPAND, widened));
    steps.add(Step.ownTransaction(Stage.EXPAND, sql.validate(both.name())));
    change.renames().forEach(it -> steps.add(Step.backfill(change.table(), update(it))));
    steps.add(Step.ownTransaction(Stage.CONTRACT, sql.addNotValid(change.now())));
    change
        .renames()
        .forEach(
            it ->
                steps.add(
                    Step.backfill(
                            change.table(),
                            update(it).withNote("rows written since the first backfill"))
                        .at(Stage.CONTRACT)));
    steps.add(Step.ownTransaction(Stage.CONTRACT, sql.validate(change.now().name())));
    steps.add(Step.ownTransaction(Stage.CONTRACT, drop(change.table(), both)));
    return steps;
  }

  private static List<Statement> drop(QualifiedName table, CheckConstraint check) {
    return SqlWriter.statements(new DropConstraint(table, check));
  }

  private static Statement update(RenameValue rename) {
    return SqlWriter.statements(rename).get(0);
  }

  /** The interim check, which lists old and new values. */
  private CheckConstraint both(Change change) {
    Set<String> values = new LinkedHashSet<>(Change.values(change.old()));
    values.addAll(Change.values(change.now()));
    ColumnName column = column(change.table(), change.now()).orElseThrow();
    return change
        .old()
        .withName(names.of(change.table(), change.old().name(), "both"))
        .withCondition(ListSql.isOneOf(column.column(), values));
  }
}
