package dev.autogen.plan;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.safety.Widening;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Stage;
import dev.autogen.sql.OnlineSql;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns of tables in use whose type change touches only the catalog, except for a check that
 * PostgreSQL would test against all rows under the lock. The check is dropped in that transaction,
 * added again as NOT VALID, and validated afterwards while other sessions can write.
 */
final class CheckedColumns {
  private final Map<QualifiedName, List<AlterColumn>> columns = new LinkedHashMap<>();
  private final Schema before;
  private final Schema after;
  private final Set<QualifiedName> done = new HashSet<>();

  CheckedColumns(
      List<Operation> operations,
      Schema before,
      Schema after,
      PlanOptions options,
      ShadowColumns shadows,
      RemovedValues removedValues) {
    this.before = before;
    this.after = after;
    Set<QualifiedName> others =
        operations.stream()
            .filter(this::prevents)
            .map(operation -> operation.subject().object())
            .collect(Collectors.toSet());
    for (Operation operation : operations) {
      if (operation instanceof AlterColumn alter
          && alter.changesType()
          && options.isInUse(alter.table())
          && !others.contains(alter.table())
          && !removedValues.concerns(alter.table())
          && !shadows.has(new ColumnName(alter.table(), alter.after().name()))) {
        columns.computeIfAbsent(alter.table(), table -> new ArrayList<>()).add(alter);
      }
    }
    columns.keySet().removeIf(table -> checks(before, table).isEmpty());
  }

  /**
   * Whether an operation prevents that all checks of its table are added again in the same
   * transaction.
   */
  private boolean prevents(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      return alter.changesType() ? !keepsBytes(alter) : getsValues(alter) && isChecked(alter);
    }
    return operation instanceof CreateTable
        || (operation instanceof AddColumn && isChecked(operation))
        || (operation instanceof RenameConstraint rename
            && rename.before() instanceof CheckConstraint);
  }

  private static boolean keepsBytes(AlterColumn alter) {
    return Widening.isOne(alter.before().type(), alter.after().type())
        && alter.before().collation().equals(alter.after().collation())
        && alter.before().generated().isEmpty()
        && alter.after().generated().isEmpty()
        && !getsValues(alter);
  }

  private static boolean getsValues(AlterColumn alter) {
    return alter.before().nullable() && !alter.after().nullable();
  }

  private boolean isChecked(Operation ofColumn) {
    return checksOf(after, ofColumn.subject().object())
        .anyMatch(check -> ofColumn.subject().column().filter(check::mentions).isPresent());
  }

  private static Stream<CheckConstraint> checksOf(Schema schema, QualifiedName table) {
    return schema.table(table).stream()
        .flatMap(it -> it.constraints().stream())
        .filter(CheckConstraint.class::isInstance)
        .map(CheckConstraint.class::cast);
  }

  /** The checks that mention a column whose type changes. */
  private List<CheckConstraint> checks(Schema schema, QualifiedName table) {
    return checksOf(schema, table).filter(check -> mentionsOne(table, check)).toList();
  }

  private boolean mentionsOne(QualifiedName table, CheckConstraint check) {
    return columns.getOrDefault(table, List.of()).stream()
        .anyMatch(alter -> check.mentions(alter.after().name()));
  }

  /** Whether the operation belongs to such a change. */
  boolean handles(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      return columns.getOrDefault(alter.table(), List.of()).contains(alter);
    }
    if (operation instanceof AddConstraint add && add.constraint() instanceof CheckConstraint it) {
      return mentionsOne(add.table(), it);
    }
    return operation instanceof DropConstraint drop
        && drop.constraint() instanceof CheckConstraint it
        && mentionsOne(drop.table(), it);
  }

  /**
   * The steps for all columns of a table, returned for the first of their operations.
   *
   * @param direct the statements that change one column
   */
  List<Step> steps(Operation operation, Function<Operation, List<Statement>> direct) {
    QualifiedName table = operation.subject().object();
    if (!(operation instanceof AlterColumn) || !done.add(table)) {
      return List.of();
    }
    OnlineSql sql = new OnlineSql(table);
    List<CheckConstraint> remaining = checks(after, table);
    List<Statement> change = new ArrayList<>();
    checks(before, table)
        .forEach(check -> change.addAll(SqlWriter.statements(new DropConstraint(table, check))));
    columns.getOrDefault(table, List.of()).forEach(alter -> change.addAll(direct.apply(alter)));
    remaining.forEach(check -> change.add(sql.addNotValid(check)));
    List<Step> steps = new ArrayList<>(List.of(Step.ownTransaction(Stage.EXPAND, change)));
    remaining.forEach(
        check -> steps.add(Step.ownTransaction(Stage.EXPAND, sql.validate(check.name()))));
    return steps;
  }
}
