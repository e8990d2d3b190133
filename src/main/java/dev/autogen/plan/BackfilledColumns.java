package dev.autogen.plan;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.safety.Values;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
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
 * Columns that need a value in rows that are there. A constant of a new column costs nothing, so
 * one statement does; all else is filled row by row, the columns of a table together.
 */
final class BackfilledColumns {
  private final Schema after;
  private final Values values;
  private final PlanOptions traffic;
  private final Set<QualifiedName> newTables;
  private final Map<Operation, ColumnBackfill> fillings = new LinkedHashMap<>();
  private final Set<ColumnBackfill> open = new HashSet<>();

  BackfilledColumns(List<Operation> operations, Schema after, Values values, PlanOptions traffic) {
    this.after = after;
    this.values = values;
    this.traffic = traffic;
    newTables =
        operations.stream()
            .filter(CreateTable.class::isInstance)
            .map(operation -> ((CreateTable) operation).table().name())
            .collect(Collectors.toSet());
    operations.forEach(
        operation -> filling(operation).ifPresent(it -> fillings.put(operation, it)));
    open.addAll(fillings.values());
  }

  /**
   * Takes a column of a table in use that changes its type and becomes NOT NULL in two operations,
   * the type first: each of them has its own way to let others work meanwhile.
   */
  List<Operation> typesFirst(List<Operation> operations) {
    return operations.stream()
        .flatMap(
            operation ->
                operation instanceof AlterColumn alter
                        && alter.changesType()
                        && traffic.isBusy(alter.table())
                        && fillings.containsKey(alter)
                    ? typeFirst(alter, fillings.get(alter).between())
                    : Stream.of(operation))
        .toList();
  }

  private static Stream<Operation> typeFirst(AlterColumn alter, Column between) {
    return Stream.of(
        new AlterColumn(alter.table(), alter.before(), between),
        new AlterColumn(alter.table(), between, alter.after()));
  }

  /**
   * The steps of an operation that gives rows values, nothing for any other.
   *
   * @param direct the statements of an operation that does not
   */
  Optional<List<Step>> of(Operation operation, Function<Operation, List<Statement>> direct) {
    ColumnBackfill filling = fillings.get(operation);
    if (filling != null) {
      return Optional.of(fill(operation, filling, direct));
    }
    return operation instanceof AddColumn add && mustFill(add.table(), add.column())
        ? Optional.of(addFilled(add))
        : Optional.empty();
  }

  /** Whether the column has all its values only in the end. */
  boolean isLate(ColumnName column) {
    return !traffic.plain()
        && fillings.values().stream().anyMatch(filling -> filling.name().equals(column));
  }

  boolean isLate(QualifiedName table) {
    return !traffic.plain()
        && fillings.values().stream().anyMatch(filling -> filling.name().table().equals(table));
  }

  /** Tells what of such an operation is done before the new code runs. */
  void share(Operation operation, PhaseSplit halves) {
    ColumnBackfill filling = fillings.get(operation);
    if (filling == null && operation instanceof AddColumn add && waits(add)) {
      halves.filled(add, add.column().withDefault(atOnce(add)));
    } else if (filling == null
        || traffic.plain()
        || filling.numbers().isPresent()
        || filling.column().nullable()) {
      halves.whole(operation, Stage.EXPAND);
    } else if (operation instanceof AddColumn add) {
      halves.filled(add, filling.between());
    } else if (operation instanceof AlterColumn alter) {
      halves.filled(alter, filling.between());
    }
  }

  /** Whether the value is a default that has to stay until the new code runs. */
  private boolean waits(AddColumn add) {
    return !traffic.plain() && add.column().defaultValue().isEmpty();
  }

  private Optional<ColumnBackfill> filling(Operation operation) {
    if (operation instanceof AddColumn add && numbersRows(add)) {
      return Optional.of(
          ColumnBackfill.ofNumbers(new ColumnName(add.table(), add.column().name()), add.column()));
    }
    if (operation instanceof AddColumn add
        && (mustFill(add.table(), add.column()) || isComputedByRow(add))
        && atOnce(add).isEmpty()) {
      return Optional.of(filling(add.table(), add.column(), Optional.empty()));
    }
    if (operation instanceof AlterColumn alter
        && alter.before().nullable()
        && mustFill(alter.table(), alter.after())) {
      return Optional.of(filling(alter.table(), alter.after(), Optional.of(alter)));
    }
    return Optional.empty();
  }

  private boolean mustFill(QualifiedName table, Column column) {
    return !column.nullable()
        && column.identity().isEmpty()
        && column.generated().isEmpty()
        && !newTables.contains(table);
  }

  /** An identity makes PostgreSQL write the table anew. */
  private boolean numbersRows(AddColumn add) {
    return add.column().identity().isPresent()
        && !newTables.contains(add.table())
        && traffic.isBusy(add.table());
  }

  /** The value that PostgreSQL has for all rows of a new column, without writing any. */
  private Optional<Expression> atOnce(AddColumn add) {
    return add.column()
        .defaultValue()
        .or(() -> values.valueFor(add.table(), add.column()))
        .filter(FastDefault::isOne);
  }

  /** A default that is another for every row makes PostgreSQL write the table anew. */
  private boolean isComputedByRow(AddColumn add) {
    return add.column().defaultValue().isPresent()
        && !newTables.contains(add.table())
        && traffic.isBusy(add.table());
  }

  private ColumnBackfill filling(QualifiedName table, Column column, Optional<AlterColumn> alter) {
    Optional<Expression> standing =
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
        standing,
        alter.isEmpty(),
        columnNames);
  }

  private List<Step> addFilled(AddColumn add) {
    List<Step> steps = new ArrayList<>();
    Column filled = add.column().withDefault(atOnce(add));
    steps.add(Step.of(Stage.EXPAND, SqlWriter.statements(new AddColumn(add.table(), filled))));
    if (add.column().defaultValue().isEmpty()) {
      List<Statement> drop =
          List.of(
              new NotNullSql(add.table())
                  .dropDefault(add.column().name())
                  .withNote(NotNullSteps.whyDefaultGoes(traffic)));
      steps.add(waits(add) ? Step.waiting(drop) : Step.of(Stage.EXPAND, drop));
    }
    return steps;
  }

  /** The columns of a table are filled when the last of them is there. */
  private List<Step> fill(
      Operation operation, ColumnBackfill filling, Function<Operation, List<Statement>> direct) {
    QualifiedName table = filling.name().table();
    Column relaxed =
        filling
            .column()
            .withNullable(true)
            .withIdentity(Optional.empty())
            .withDefault(filling.standing());
    List<Statement> expand =
        new ArrayList<>(
            direct.apply(
                operation instanceof AlterColumn alter
                    ? new AlterColumn(table, alter.before(), relaxed)
                    : new AddColumn(table, relaxed)));
    filling.numbers().ifPresent(numbers -> expand.add(numbers.create()));
    expand.addAll(NotNullSteps.guard(filling, traffic));
    List<Step> steps = new ArrayList<>();
    if (!expand.isEmpty()) {
      steps.add(Step.of(Stage.EXPAND, expand));
    }
    open.remove(filling);
    if (open.stream().noneMatch(filling::isTogetherWith)) {
      List<ColumnBackfill> together =
          fillings.values().stream().filter(filling::isTogetherWith).toList();
      // Running code does not notice that its rows get numbers.
      Stage late = filling.numbers().isPresent() ? Stage.BACKFILL : Stage.CONTRACT;
      steps.addAll(new NotNullSteps(table, together, traffic, late).steps());
    }
    return steps;
  }
}
