package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameValue;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.ListedValues;
import dev.autogen.schema.Schema;
import dev.autogen.sql.ListSql;
import dev.autogen.sql.OnlineSql;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values of tables in use that take other names: a check that lists the old and the new ones stands
 * while the rows are changed in batches, and the narrow one comes behind the deployment.
 */
final class RenamedValues {
  private final Schema before;
  private final Schema after;
  private final TemporaryNames names;
  private final Map<ColumnName, List<RenameValue>> renames = new LinkedHashMap<>();
  private final Set<ColumnName> done = new HashSet<>();

  RenamedValues(
      List<Operation> operations,
      Schema before,
      Schema after,
      Traffic traffic,
      TemporaryNames names) {
    this.before = before;
    this.after = after;
    this.names = names;
    for (Operation operation : operations) {
      if (operation instanceof RenameValue rename && traffic.isBusy(rename.table())) {
        renames.computeIfAbsent(rename.columnName(), it -> new ArrayList<>()).add(rename);
      }
    }
    operations.stream()
        .filter(CreateTable.class::isInstance)
        .forEach(create -> renames.keySet().removeIf(it -> isOf(create, it)));
    renames.keySet().removeIf(it -> check(before, it).isEmpty() || check(after, it).isEmpty());
  }

  private static boolean isOf(Operation operation, ColumnName column) {
    return operation.subject().object().equals(column.table());
  }

  private static Optional<CheckConstraint> check(Schema schema, ColumnName column) {
    return schema
        .table(column.table())
        .flatMap(table -> ListedValues.checkOf(table, column.column()));
  }

  /** Whether the operation is part of what happens to such a column. */
  boolean carries(Operation operation) {
    return renames.keySet().stream()
        .filter(column -> isOf(operation, column))
        .anyMatch(
            column ->
                (operation instanceof RenameValue rename && rename.columnName().equals(column))
                    || (operation instanceof DropConstraint drop
                        && check(before, column).filter(drop.constraint()::equals).isPresent())
                    || (operation instanceof AddConstraint add
                        && check(after, column).filter(add.constraint()::equals).isPresent()));
  }

  /** All that happens to a column, when the first of its values has its turn. */
  List<Step> steps(Operation operation) {
    if (!(operation instanceof RenameValue first) || !done.add(first.columnName())) {
      return List.of();
    }
    ColumnName column = first.columnName();
    CheckConstraint old = check(before, column).orElseThrow();
    CheckConstraint now = check(after, column).orElseThrow();
    CheckConstraint both = both(column);
    OnlineSql sql = new OnlineSql(column.table());
    List<RenameValue> renamed = renames.getOrDefault(column, List.of());
    List<Step> steps = new ArrayList<>();
    List<Statement> widened = new ArrayList<>(List.of(sql.addNotValid(both)));
    widened.addAll(SqlWriter.statements(new DropConstraint(column.table(), old)));
    steps.add(Step.alone(Stage.EXPAND, widened));
    renamed.forEach(it -> steps.add(Step.backfill(column.table(), update(it))));
    steps.add(Step.alone(Stage.CONTRACT, sql.addNotValid(now)));
    renamed.forEach(
        it ->
            steps.add(
                Step.backfill(column.table(), update(it).withNote("rows that came in meanwhile"))
                    .at(Stage.CONTRACT)));
    steps.add(Step.alone(Stage.CONTRACT, sql.validate(now.name())));
    steps.add(
        Step.alone(Stage.CONTRACT, SqlWriter.statements(new DropConstraint(column.table(), both))));
    return steps;
  }

  private static Statement update(RenameValue rename) {
    return SqlWriter.statements(rename).get(0);
  }

  /** The check that stands meanwhile. */
  CheckConstraint both(ColumnName column) {
    CheckConstraint old = check(before, column).orElseThrow();
    Set<String> values = new LinkedHashSet<>(listed(old));
    check(after, column).ifPresent(now -> values.addAll(listed(now)));
    return old.withName(names.of(column.table(), old.name(), "both"))
        .withCondition(ListSql.isOneOf(column.column(), values));
  }

  private static List<String> listed(CheckConstraint check) {
    return ListedValues.of(check).map(ListedValues::names).orElse(List.of());
  }
}
