package dev.autogen.rollback;

import dev.autogen.RefusedException;
import dev.autogen.diff.Renaming;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.Routines;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.plan.Plan;
import dev.autogen.plan.PlanOptions;
import dev.autogen.plan.Planner;
import dev.autogen.plan.Step;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.BatchedUpdate;
import dev.autogen.sql.OnlineSql;
import dev.autogen.sql.Quoted;
import dev.autogen.sql.RoutineSql;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import dev.autogen.sqltext.PlaceholderSearch;
import dev.autogen.sqltext.SessionStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Steps that are not in a file: they lead from one schema to another and are safe for tables in
 * use.
 */
final class PlannedSteps {
  private final int line;

  /**
   * Prepares the steps of a migration.
   *
   * @param line the line of its file to report for these steps
   */
  PlannedSteps(int line) {
    this.line = line;
  }

  /**
   * The steps between two schemas.
   *
   * @param renaming the renames that lead from the current names to those of the first schema
   */
  List<MigrationStep> between(Renaming renaming, Schema now, Schema wanted) {
    List<Operation> operations = new ArrayList<>(renaming.operations());
    operations.addAll(SchemaDiff.between(now, wanted));
    if (operations.isEmpty()) {
      return List.of();
    }
    operations.stream()
        .filter(PlannedSteps::addsWithoutRows)
        .findFirst()
        .ifPresent(
            it -> {
              throw new RefusedException(
                  "the downgrade of the file does not restore what its steps removed: "
                      + it.summary());
            });
    Plan plan =
        Planner.plan(
            operations, now, wanted, (table, column) -> column.defaultValue(), PlanOptions.UNKNOWN);
    return plan.upgrade().steps().stream()
        .filter(step -> !isOpenFilling(step))
        .map(this::step)
        .toList();
  }

  /** Whether it would add an object whose rows are lost. */
  private static boolean addsWithoutRows(Operation operation) {
    return operation instanceof CreateTable
        || (operation instanceof AddColumn add && add.column().generated().isEmpty());
  }

  /** Whether it is a backfill whose value only a person knows. */
  private static boolean isOpenFilling(Step step) {
    return step.backfills().isPresent()
        && step.statements().stream().anyMatch(it -> PlaceholderSearch.in(it.sql()).isPresent());
  }

  private MigrationStep step(Step step) {
    Optional<String> table = step.backfills().map(Quoted::name);
    return new MigrationStep(
        Optional.of(step.stage()),
        step.transactional(),
        table.isPresent() ? OptionalInt.of(BatchedUpdate.FIRST_BATCH) : OptionalInt.empty(),
        table,
        statements(step.statements()));
  }

  private List<SqlStatement> statements(Collection<Statement> statements) {
    return statements.stream()
        .map(statement -> new SqlStatement(statement.sql(), line, Optional.empty()))
        .toList();
  }

  private MigrationStep transaction(Collection<Statement> statements) {
    return new MigrationStep(
        Optional.empty(), true, OptionalInt.empty(), Optional.empty(), statements(statements));
  }

  /**
   * Drops triggers, each in one transaction with the checks that need it. Without the trigger, code
   * that does not know the checks could not write rows.
   *
   * @param before the schema whose checks stay
   */
  List<MigrationStep> withoutTriggers(Collection<ObjectName> triggers, Schema now, Schema before) {
    List<MigrationStep> steps = new ArrayList<>();
    for (ObjectName trigger : triggers) {
      List<Statement> statements = new ArrayList<>(List.of(RoutineSql.dropTrigger(trigger)));
      Optional<Table> table = now.table(trigger.table());
      table.map(it -> it.constraints(CheckConstraint.class)).orElse(List.of()).stream()
          .filter(check -> !has(before, trigger.table(), check))
          .forEach(
              check ->
                  statements.addAll(
                      SqlWriter.statements(new DropConstraint(trigger.table(), check))));
      steps.add(transaction(statements));
    }
    return steps;
  }

  /** Resets the session settings of steps, so that names resolve as in a plan. */
  List<MigrationStep> withoutSettings(List<MigrationStep> steps) {
    boolean sets =
        steps.stream()
            .flatMap(step -> step.statements().stream())
            .anyMatch(it -> SessionStatement.isSetting(it.sql()));
    return sets
        ? List.of(transaction(SessionStatement.RESETS.stream().map(Statement::of).toList()))
        : List.of();
  }

  private static boolean has(Schema schema, QualifiedName table, CheckConstraint check) {
    return schema.table(table).filter(it -> it.constraints().contains(check)).isPresent();
  }

  /** Drops functions in one transaction. */
  List<MigrationStep> withoutFunctions(Collection<Routines.Function> functions) {
    return functions.isEmpty()
        ? List.of()
        : List.of(
            transaction(
                functions.stream()
                    .map(it -> RoutineSql.dropFunction(it.name(), it.arguments()))
                    .toList()));
  }

  /** Validates constraints. */
  List<MigrationStep> validated(Collection<ObjectName> constraints) {
    return constraints.stream()
        .map(it -> transaction(List.of(new OnlineSql(it.table()).validate(it.name()))))
        .toList();
  }
}
