package dev.autogen.plan;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Stage;
import dev.autogen.sql.OnlineSql;
import dev.autogen.sql.Quoted;
import dev.autogen.sql.ShadowColumn;
import dev.autogen.sql.ShadowSql;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps that change columns of a table in use through shadow columns. A trigger keeps the new
 * columns in sync; they are backfilled and indexed while other sessions use the old ones. Then one
 * short transaction swaps the names, and the old columns are dropped after the deployment.
 */
final class ShadowSteps {
  private final QualifiedName table;
  private final List<ShadowColumn> columns;
  private final ShadowParts old;
  private final ShadowParts now;
  private final List<Operation> views;
  private final RecreatedDependents dependents;
  private final ShadowSql sql;
  private final OnlineSql online;
  private final Stage end;
  private final Map<Index, Index> indexes = new LinkedHashMap<>();
  private final Map<Index, Identifier> outgoing = new LinkedHashMap<>();
  private final Map<Constraint, Index> keys = new LinkedHashMap<>();

  /**
   * What depends on the columns.
   *
   * @param before the indexes and constraints before the change
   * @param after the indexes and constraints after the change
   * @param views the operations on the views over the columns
   */
  record ChangedParts(ShadowParts before, ShadowParts after, List<Operation> views) {}

  /** Prepares the steps. */
  ShadowSteps(
      QualifiedName table,
      List<ShadowColumn> columns,
      ChangedParts parts,
      TemporaryNames names,
      RecreatedDependents dependents) {
    this.dependents = dependents;
    this.views = List.copyOf(parts.views());
    this.table = table;
    this.columns = columns;
    old = parts.before();
    now = parts.after();
    Identifier sync = names.of(new Identifier(ShadowSql.LAST + table.name()), "sync");
    sql = new ShadowSql(table, columns, sync, names.of(table.name(), "in_step"));
    online = new OnlineSql(table);
    // New code that expects the new type needs the swap before the deployment. New code that
    // expects
    // a new name finds it in the shadow column.
    end = columns.stream().anyMatch(ShadowColumn::isRenamed) ? Stage.CONTRACT : Stage.BACKFILL;
    old.indexes().stream()
        .filter(ShadowSteps::canStay)
        .forEach(index -> outgoing.put(index, names.of(index.name(), "old")));
    now.indexes()
        .forEach(
            index -> indexes.put(index, standIn(index).withName(names.of(index.name(), "new"))));
    now.keys()
        .forEach(
            key -> {
              Index index = OnlineSql.indexOf(key.constraint());
              keys.put(key.constraint(), standIn(index).withName(names.of(index.name(), "new")));
            });
  }

  QualifiedName table() {
    return table;
  }

  /** A unique index cannot stay, because new rows all have the same value in the old column. */
  private static boolean canStay(Index index) {
    return !index.unique();
  }

  /** The old indexes, as they are kept until the contract phase. */
  List<Index> retired() {
    return outgoing.entrySet().stream()
        .map(each -> retired(each.getKey()).withName(each.getValue()))
        .toList();
  }

  private Index retired(Index index) {
    Index result = index;
    for (ShadowColumn column : columns) {
      result = result.withColumn(column.known(), column.outgoing(), Quoted.name(column.outgoing()));
    }
    return result;
  }

  private Index standIn(Index index) {
    Index result = index;
    for (ShadowColumn column : columns) {
      result = result.withColumn(column.known(), column.incoming(), Quoted.name(column.incoming()));
    }
    return result;
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>(prepare());
    steps.add(Step.ownTransaction(end, dependents.aroundSwap(columnNames(), swap())));
    steps.addAll(afterSwap());
    return steps;
  }

  /** The columns, by their names in the schemas. */
  List<ColumnName> columnNames() {
    return columns.stream().map(column -> new ColumnName(table, column.known())).toList();
  }

  /** The slow steps, which run while the old columns are in use. */
  List<Step> prepare() {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.ownTransaction(Stage.EXPAND, sql.open()));
    steps.add(Step.backfill(table, sql.fill()));
    steps.add(Step.ownTransaction(Stage.BACKFILL, sql.addProof()));
    steps.add(Step.ownTransaction(Stage.BACKFILL, sql.validateProof()));
    indexes.values().forEach(index -> steps.add(built(index)));
    keys.values().forEach(index -> steps.add(built(index)));
    steps.add(Step.ownTransaction(Stage.BACKFILL, sql.analyze()));
    return steps;
  }

  /** The steps after the swap. */
  List<Step> afterSwap() {
    List<Step> steps = new ArrayList<>();
    now.others().forEach(rule -> steps.add(validated(rule)));
    outgoing
        .values()
        .forEach(
            name -> steps.add(Step.withoutTransaction(Stage.CONTRACT, online.dropIndex(name))));
    steps.add(Step.ownTransaction(Stage.CONTRACT, sql.drop()));
    return steps;
  }

  /** The step that drops the new column of a gradual rename; empty for other changes. */
  Optional<Step> undo() {
    return end == Stage.CONTRACT
        ? Optional.of(Step.ownTransaction(Stage.EXPAND, sql.undo()))
        : Optional.empty();
  }

  private Step built(Index index) {
    return Step.withoutTransaction(Stage.BACKFILL, online.createIndex(index));
  }

  private Step validated(ShadowParts.Rule rule) {
    return Step.ownTransaction(end, new OnlineSql(rule.table()).validate(rule.constraint().name()));
  }

  /** The statements of the short transaction that swaps old and new columns. */
  List<Statement> swap() {
    List<Statement> statements = new ArrayList<>(views(DropView.class));
    statements.addAll(sql.closeTrigger());
    old.others().forEach(rule -> statements.addAll(dropped(rule)));
    old.keys().forEach(rule -> statements.addAll(dropped(rule)));
    old.indexes().forEach(index -> statements.addAll(SqlWriter.statements(freeName(index))));
    statements.addAll(sql.swap());
    now.sequences().stream()
        .map(owned -> new AlterSequence(owned.withOwner(Optional.empty()), owned))
        .forEach(owned -> statements.addAll(SqlWriter.statements(owned)));
    indexes.forEach(
        (index, built) ->
            statements.addAll(SqlWriter.statements(new RenameIndex(table, built, index.name()))));
    keys.forEach((key, built) -> statements.add(online.addKeyUsingIndex(key, built.name())));
    now.others()
        .forEach(
            rule -> statements.add(new OnlineSql(rule.table()).addNotValid(underNewNames(rule))));
    statements.addAll(views(CreateView.class));
    return statements;
  }

  private List<Statement> views(Class<? extends Operation> kind) {
    return views.stream()
        .filter(kind::isInstance)
        .flatMap(operation -> withDependents(operation).stream())
        .toList();
  }

  private List<Statement> withDependents(Operation operation) {
    List<Statement> statements = new ArrayList<>();
    if (operation instanceof DropView drop) {
      statements.addAll(dependents.beforeReplacement(drop.view().name()));
    }
    statements.addAll(SqlWriter.statements(operation));
    if (operation instanceof CreateView create) {
      statements.addAll(dependents.afterReplacement(create.view().name()));
    }
    return statements;
  }

  private Operation freeName(Index index) {
    Identifier name = outgoing.get(index);
    return name == null ? new DropIndex(table, index) : new RenameIndex(table, index, name);
  }

  private Constraint underNewNames(ShadowParts.Rule rule) {
    Constraint constraint = rule.constraint();
    for (ShadowColumn column : columns) {
      Identifier name = column.after().name();
      constraint =
          rule.table().equals(table)
              ? constraint.withColumn(column.known(), name, Quoted.name(name))
              : constraint;
      constraint =
          constraint instanceof ForeignKey key && key.referencedTable().equals(table)
              ? key.withReferencedColumn(column.known(), name)
              : constraint;
    }
    return constraint;
  }

  private static List<Statement> dropped(ShadowParts.Rule rule) {
    return SqlWriter.statements(new DropConstraint(rule.table(), rule.constraint()));
  }
}
