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
 * Values that a check of a table in use no longer lists, because they go or take other names.
 * Running code writes them until the new code runs, so the check gets narrow behind the deployment:
 * recipe R4b. Where others come, one that lists them all stands meanwhile.
 */
final class GoingValues {
  /** The check of a column before and after, with the values that take other names. */
  private record Change(
      QualifiedName table, CheckConstraint old, CheckConstraint now, List<RenameValue> renames) {
    Set<String> gone() {
      return without(values(old), values(now));
    }

    /** Whether no value comes, and none lives on under another name. */
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
   * Finds them.
   *
   * @param isFree whether nothing else decides what becomes of an operation
   */
  GoingValues(
      List<Operation> operations,
      Schema before,
      Schema after,
      PlanOptions traffic,
      TemporaryNames names,
      Predicate<Operation> isFree) {
    this.after = after;
    this.names = names;
    for (Operation operation : operations) {
      if (operation instanceof AddConstraint add
          && add.constraint() instanceof CheckConstraint now
          && traffic.isBusy(add.table())
          && isFree.test(add)) {
        column(add.table(), now).ifPresent(column -> look(column, now, operations, before));
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

  private void look(
      ColumnName column, CheckConstraint now, List<Operation> operations, Schema before) {
    before
        .table(column.table())
        .flatMap(table -> ListedValues.checkOf(table, column.column()))
        .filter(old -> operations.contains(new DropConstraint(column.table(), old)))
        .map(old -> new Change(column.table(), old, now, renames(operations, column)))
        .filter(change -> !change.gone().isEmpty())
        .ifPresent(change -> changes.put(column, change));
  }

  private static List<RenameValue> renames(List<Operation> operations, ColumnName column) {
    return operations.stream()
        .filter(RenameValue.class::isInstance)
        .map(RenameValue.class::cast)
        .filter(rename -> rename.columnName().equals(column))
        .toList();
  }

  /** Whether such a check is of the table. */
  boolean concern(QualifiedName table) {
    return changes.values().stream().anyMatch(change -> change.table().equals(table));
  }

  /** Whether the operation is part of what happens to such a check. */
  boolean carry(Operation operation) {
    return changes.values().stream().anyMatch(change -> isPart(operation, change));
  }

  private static boolean isPart(Operation operation, Change change) {
    return operation.equals(new AddConstraint(change.table(), change.now()))
        || operation.equals(new DropConstraint(change.table(), change.old()))
        || (operation instanceof RenameValue rename && change.renames().contains(rename));
  }

  /** All that happens to a check, when the new one has its turn. */
  List<Step> steps(Operation operation) {
    return changes.values().stream()
        .filter(change -> operation.equals(new AddConstraint(change.table(), change.now())))
        .findFirst()
        .map(change -> change.onlyNarrows() ? narrowed(change) : replaced(change))
        .orElse(List.of());
  }

  /** When an operation of such a check has been done, for those who deploy between the stages. */
  void share(Operation operation, PhaseSplit halves) {
    for (Change change : changes.values()) {
      if (isPart(operation, change)) {
        boolean late = operation instanceof AddConstraint || change.onlyNarrows();
        halves.whole(operation, late ? Stage.CONTRACT : Stage.EXPAND);
        if (operation instanceof AddConstraint && !change.onlyNarrows()) {
          halves.leavesBehind(change.table(), both(change));
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
        Step.alone(Stage.CONTRACT, sql.addNotValid(incoming)),
        Step.alone(Stage.CONTRACT, sql.validate(incoming.name())),
        Step.alone(Stage.CONTRACT, swap));
  }

  private List<Step> replaced(Change change) {
    OnlineSql sql = new OnlineSql(change.table());
    CheckConstraint both = both(change);
    List<Step> steps = new ArrayList<>();
    List<Statement> widened = new ArrayList<>(List.of(sql.addNotValid(both)));
    widened.addAll(drop(change.table(), change.old()));
    steps.add(Step.alone(Stage.EXPAND, widened));
    steps.add(Step.alone(Stage.EXPAND, sql.validate(both.name())));
    change.renames().forEach(it -> steps.add(Step.backfill(change.table(), update(it))));
    steps.add(Step.alone(Stage.CONTRACT, sql.addNotValid(change.now())));
    change
        .renames()
        .forEach(
            it ->
                steps.add(
                    Step.backfill(
                            change.table(), update(it).withNote("rows that came in meanwhile"))
                        .at(Stage.CONTRACT)));
    steps.add(Step.alone(Stage.CONTRACT, sql.validate(change.now().name())));
    steps.add(Step.alone(Stage.CONTRACT, drop(change.table(), both)));
    return steps;
  }

  private static List<Statement> drop(QualifiedName table, CheckConstraint check) {
    return SqlWriter.statements(new DropConstraint(table, check));
  }

  private static Statement update(RenameValue rename) {
    return SqlWriter.statements(rename).get(0);
  }

  /** The check that stands meanwhile. */
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
