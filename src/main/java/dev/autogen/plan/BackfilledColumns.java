package dev.autogen.plan;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.safety.BackfillValues;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Stage;
import dev.autogen.schema.Table;
import dev.autogen.sql.NotNullSql;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns that need a value in existing rows. A constant for a new column needs only one statement.
 * Everything else is backfilled in batches, all columns of a table in one pass.
 */
final class BackfilledColumns {
  private final Schema after;
  private final BackfillValues values;
  private final PlanOptions options;
  private final Set<QualifiedName> newTables;
  private final Map<Operation, ColumnBackfill> backfills = new LinkedHashMap<>();
  private final Set<ColumnBackfill> pending = new HashSet<>();

  BackfilledColumns(
      List<Operation> operations, Schema after, BackfillValues values, PlanOptions options) {
    this.after = after;
    this.values = values;
    this.options = options;
    newTables =
        operations.stream()
            .filter(CreateTable.class::isInstance)
            .map(operation -> ((CreateTable) operation).table().name())
            .collect(Collectors.toSet());
    operations.forEach(
        operation -> backfillOf(operation).ifPresent(it -> backfills.put(operation, it)));
    pending.addAll(backfills.values());
  }

  /**
   * Splits the change of a column in a table in use that changes its type and becomes NOT NULL: the
   * type first, because each change has its own safe steps. A nullable column that becomes an
   * identity column becomes NOT NULL first.
   */
  List<Operation> inParts(List<Operation> operations) {
    return operations.stream()
        .flatMap(
            operation ->
                operation instanceof AlterColumn alter
                        && alter.changesType()
                        && options.isInUse(alter.table())
                        && backfills.containsKey(alter)
                    ? inTwo(alter, backfills.get(alter).interimColumn())
                    : Stream.of(operation))
        .flatMap(
            operation ->
                operation instanceof AlterColumn alter && numbersRowsWithout(alter)
                    ? inTwo(alter, alter.after().withIdentity(Optional.empty()))
                    : Stream.of(operation))
        .toList();
  }

  /** Only a column whose rows all have a value can become an identity column. */
  private static boolean numbersRowsWithout(AlterColumn alter) {
    return alter.before().nullable()
        && alter.before().identity().isEmpty()
        && alter.after().identity().isPresent();
  }

  private static Stream<Operation> inTwo(AlterColumn alter, Column interimColumn) {
    return Stream.of(
        new AlterColumn(alter.table(), alter.before(), interimColumn),
        new AlterColumn(alter.table(), interimColumn, alter.after()));
  }

  /**
   * The steps of an operation that gives existing rows a value; empty for any other.
   *
   * @param direct the statements of an operation without a backfill
   */
  Optional<List<Step>> of(Operation operation, Function<Operation, List<Statement>> direct) {
    ColumnBackfill backfill = backfills.get(operation);
    if (backfill != null) {
      return Optional.of(backfillSteps(operation, backfill, direct));
    }
    return operation instanceof AddColumn add && mustFill(add.table(), add.column())
        ? Optional.of(addFilled(add))
        : Optional.empty();
  }

  /** Whether the column becomes an identity column, which waits for its backfill. */
  boolean isBeforeIdentity(AlterColumn alter) {
    return alter.before().identity().isEmpty()
        && alter.after().identity().isPresent()
        && isLate(alter.column());
  }

  /** Whether the column has all its values only after the backfill. */
  boolean isLate(ColumnName column) {
    return !options.plain()
        && backfills.values().stream().anyMatch(backfill -> backfill.name().equals(column));
  }

  boolean isLate(QualifiedName table) {
    return !options.plain()
        && backfills.values().stream().anyMatch(backfill -> backfill.name().table().equals(table));
  }

  /** Whether a constraint has to wait for the backfill of its columns. */
  boolean isBefore(QualifiedName table, Constraint constraint) {
    if (constraint instanceof CheckConstraint) {
      return isLate(table);
    }
    boolean own =
        constraint.columns().stream().anyMatch(column -> isLate(new ColumnName(table, column)));
    return own
        || (constraint instanceof ForeignKey key
            && key.referencedColumns().stream()
                .anyMatch(column -> isLate(new ColumnName(key.referencedTable(), column))));
  }

  /** Assigns the parts of such an operation to the phases before and after the deployment. */
  void assignPhases(Operation operation, PhaseSplit phases) {
    ColumnBackfill backfill = backfills.get(operation);
    if (backfill == null && operation instanceof AddColumn add && dropsDefaultLater(add)) {
      phases.backfilled(add, add.column().withDefault(fastDefault(add)));
    } else if (backfill == null
        || options.plain()
        || backfill.numbers().isPresent()
        || backfill.column().nullable()) {
      phases.assign(operation, Stage.EXPAND);
    } else if (operation instanceof AddColumn add) {
      phases.backfilled(add, backfill.interimColumn());
    } else if (operation instanceof AlterColumn alter) {
      phases.backfilled(alter, backfill.interimColumn());
    }
  }

  /** Whether the value is a default that has to stay until the new code is deployed. */
  private boolean dropsDefaultLater(AddColumn add) {
    return !options.plain() && add.column().defaultValue().isEmpty();
  }

  private Optional<ColumnBackfill> backfillOf(Operation operation) {
    if (operation instanceof AddColumn add && numbersRows(add)) {
      return Optional.of(
          ColumnBackfill.ofNumbers(new ColumnName(add.table(), add.column().name()), add.column()));
    }
    if (operation instanceof AddColumn add
        && (mustFill(add.table(), add.column()) || isComputedByRow(add))
        && fastDefault(add).isEmpty()) {
      return Optional.of(backfillOf(add.table(), add.column(), Optional.empty()));
    }
    if (operation instanceof AlterColumn alter
        && alter.before().nullable()
        && mustFill(alter.table(), alter.after())) {
      return Optional.of(backfillOf(alter.table(), alter.after(), Optional.of(alter)));
    }
    return Optional.empty();
  }

  private boolean mustFill(QualifiedName table, Column column) {
    return !column.nullable()
        && column.identity().isEmpty()
        && column.generated().isEmpty()
        && !newTables.contains(table);
  }

  /** An identity column makes PostgreSQL rewrite the table. */
  private boolean numbersRows(AddColumn add) {
    return add.column().identity().isPresent()
        && !newTables.contains(add.table())
        && options.isInUse(add.table());
  }

  /** The value that PostgreSQL stores once in the catalog for all rows of a new column. */
  private Optional<Expression> fastDefault(AddColumn add) {
    return add.column()
        .defaultValue()
        .or(() -> values.valueFor(add.table(), add.column()))
        .filter(FastDefault::applies);
  }

  /** A default that differs per row makes PostgreSQL rewrite the table. */
  private boolean isComputedByRow(AddColumn add) {
    return add.column().defaultValue().isPresent()
        && !newTables.contains(add.table())
        && options.isInUse(add.table());
  }

  private ColumnBackfill backfillOf(
      QualifiedName table, Column column, Optional<AlterColumn> alter) {
    Optional<Expression> currentDefault =
        alter.flatMap(it -> it.changesType() ? column.defaultValue() : it.before().defaultValue());
    Optional<Expression> value = alter.isEmpty() ? column.defaultValue() : Optional.empty();
    Set<Identifier> columnNames =
        after.table(table).map(Table::columns).stream()
            .flatMap(List::stream)
            .map(Column::name)
            .collect(Collectors.toSet());
    return ColumnBackfill.of(
        new ColumnName(table, column.name()),
        column,
        value.or(() -> values.valueFor(table, column)),
        currentDefault,
        alter.isEmpty(),
        columnNames);
  }

  private List<Step> addFilled(AddColumn add) {
    List<Step> steps = new ArrayList<>();
    Column filled = add.column().withDefault(fastDefault(add));
    steps.add(Step.of(Stage.EXPAND, SqlWriter.statements(new AddColumn(add.table(), filled))));
    if (add.column().defaultValue().isEmpty()) {
      List<Statement> drop =
          List.of(
              new NotNullSql(add.table())
                  .dropDefault(add.column().name())
                  .withNote(NotNullSteps.dropDefaultNote(options)));
      steps.add(dropsDefaultLater(add) ? Step.afterDeployment(drop) : Step.of(Stage.EXPAND, drop));
    }
    return steps;
  }

  /** Backfills all columns of a table after the last of them is added. */
  private List<Step> backfillSteps(
      Operation operation, ColumnBackfill backfill, Function<Operation, List<Statement>> direct) {
    QualifiedName table = backfill.name().table();
    Column relaxed =
        backfill
            .column()
            .withNullable(true)
            .withIdentity(Optional.empty())
            .withDefault(backfill.currentDefault());
    List<Statement> expand =
        new ArrayList<>(
            direct.apply(
                operation instanceof AlterColumn alter
                    ? new AlterColumn(table, alter.before(), relaxed)
                    : new AddColumn(table, relaxed)));
    backfill.numbers().ifPresent(numbers -> expand.add(numbers.create()));
    expand.addAll(NotNullSteps.interimDefault(backfill, options));
    List<Step> steps = new ArrayList<>();
    if (!expand.isEmpty()) {
      steps.add(Step.of(Stage.EXPAND, expand));
    }
    pending.remove(backfill);
    if (pending.stream().noneMatch(backfill::sharesPassWith)) {
      List<ColumnBackfill> together =
          backfills.values().stream().filter(backfill::sharesPassWith).toList();
      // The running code does not notice generated numbers, so this can run before the deployment.
      Stage late = backfill.numbers().isPresent() ? Stage.BACKFILL : Stage.CONTRACT;
      steps.addAll(new NotNullSteps(table, together, options, late).steps());
    }
    return steps;
  }
}
