package dev.autogen.plan;

import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.SafetyRules;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Stage;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeName;
import dev.autogen.sql.EnumReplacementSql;
import dev.autogen.sql.ShadowColumn;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import dev.autogen.sql.TypeDependents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Enum types of tables in use that PostgreSQL cannot change. Shadow columns of a new type are
 * filled first; then the new type and all its columns replace the old ones in one short
 * transaction. Recipe R15: everything happens after the deployment, when no code writes the removed
 * labels.
 */
final class EnumReplacement {
  private final Schema before;
  private final Schema after;
  private final TemporaryNames names;
  private final RecreatedDependents dependents;
  private final List<Operation> operations;
  private final Map<AlterEnumType, EnumReplacementSql> types = new LinkedHashMap<>();
  private final List<Hazard> hazards = new ArrayList<>();

  /**
   * Chooses the types to replace.
   *
   * @param before the schema that the operations start from
   * @param after the schema that they lead to
   */
  EnumReplacement(
      List<Operation> operations,
      Schema before,
      Schema after,
      PlanOptions options,
      TemporaryNames names,
      RecreatedDependents dependents) {
    this.dependents = dependents;
    this.before = before;
    this.after = after;
    this.names = names;
    this.operations = operations;
    for (Operation operation : operations) {
      if (operation instanceof AlterEnumType alter
          && !alter.inPlace()
          && options.strategy().shadowsTypes()
          && users(alter.after().name()).anyMatch(it -> options.isInUse(it.table()))) {
        reason(alter.after().name()).ifPresentOrElse(it -> refuse(alter, it), () -> add(alter));
      }
    }
  }

  private void add(AlterEnumType alter) {
    QualifiedName name = alter.after().name();
    types.put(
        alter,
        new EnumReplacementSql(
            alter.after(),
            new QualifiedName(name.namespace(), names.of(name.name(), "new_type")),
            new QualifiedName(name.namespace(), names.of(name.name(), "old_type"))));
  }

  private void refuse(AlterEnumType alter, String reason) {
    SafetyRules.hazard(
            "AG331",
            "no shadow column: a new type "
                + alter.after().name()
                + " replaces the old one at once, because "
                + reason)
        .ifPresent(hazards::add);
  }

  /** Why a type has to be replaced at once; empty if shadow columns are possible. */
  private Optional<String> reason(QualifiedName type) {
    List<ColumnName> columns = users(type).toList();
    return Stream.of(
            ofTypes(type),
            ofColumns(columns),
            ofKeys(columns),
            ofNames(columns),
            ofDependents(columns))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> ofDependents(List<ColumnName> columns) {
    return columns.stream()
        .flatMap(column -> dependents.reasonAgainstSwap(column).stream())
        .findFirst();
  }

  private Optional<String> ofTypes(QualifiedName type) {
    return Stream.of(before, after)
        .flatMap(schema -> schema.compositeTypes().stream())
        .filter(it -> it.mentions(type))
        .findFirst()
        .map(it -> "the type " + it.name() + " contains it");
  }

  private Optional<String> ofColumns(List<ColumnName> columns) {
    return after.tables().stream()
        .flatMap(
            table ->
                table.columns().stream().filter(it -> isComputedFrom(columns, table.name(), it)))
        .findFirst()
        .map(it -> it.name() + " is computed from it");
  }

  private static boolean isComputedFrom(
      List<ColumnName> columns, QualifiedName table, Column candidate) {
    return candidate
        .generated()
        .filter(
            generated ->
                columns.contains(new ColumnName(table, candidate.name()))
                    || columns.stream()
                        .filter(it -> it.table().equals(table))
                        .anyMatch(it -> generated.expression().mentions(it.column())))
        .isPresent();
  }

  private Optional<String> ofKeys(List<ColumnName> columns) {
    return after.tables().stream()
        .flatMap(
            table ->
                table.foreignKeys().stream()
                    .filter(
                        key ->
                            has(columns, table.name(), key.columns())
                                || has(columns, key.referencedTable(), key.referencedColumns())))
        .findFirst()
        .map(key -> "the foreign key " + key.name() + " compares its values");
  }

  private static boolean has(
      List<ColumnName> columns, QualifiedName table, List<Identifier> candidates) {
    return candidates.stream().anyMatch(it -> columns.contains(new ColumnName(table, it)));
  }

  private Optional<String> ofNames(List<ColumnName> columns) {
    return operations.stream()
        .flatMap(
            operation ->
                columns.stream().map(ColumnName::table).filter(it -> renames(operation, it)))
        .findFirst()
        .map(table -> table + " is renamed or has a renamed column");
  }

  private static boolean renames(Operation operation, QualifiedName table) {
    return (operation instanceof RenameColumn column && column.table().equals(table))
        || (operation instanceof RenameTable rename
            && (rename.before().equals(table) || rename.after().equals(table)));
  }

  private Stream<ColumnName> users(QualifiedName type) {
    return after.tables().stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> column.type().isOf(type))
                    .map(column -> new ColumnName(table.name(), column.name())));
  }

  boolean has(Operation operation) {
    return operation instanceof AlterEnumType alter && types.containsKey(alter);
  }

  /** The columns of the replaced types. */
  Set<ColumnName> columns() {
    Set<ColumnName> columns = new HashSet<>();
    types.keySet().forEach(alter -> users(alter.after().name()).forEach(columns::add));
    return columns;
  }

  /** The hazards of types that cannot use shadow columns. */
  List<Hazard> hazards() {
    return List.copyOf(hazards);
  }

  /**
   * The steps for all types and the tables that use them.
   *
   * @param present the schema at that point, with the new types
   */
  List<Step> steps(Schema present) {
    if (types.isEmpty()) {
      return List.of();
    }
    List<ShadowSteps> tables =
        present.tables().stream().flatMap(table -> of(table).stream()).toList();
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(Stage.CONTRACT, types().flatMap(it -> it.create().stream()).toList()));
    tables.forEach(table -> table.prepare().forEach(step -> steps.add(noted(step))));
    steps.add(
        Step.ownTransaction(
            Stage.CONTRACT, dependents.aroundSwap(columns(), swap(tables, views(present)))));
    tables.forEach(table -> steps.addAll(table.afterSwap()));
    steps.add(Step.of(Stage.CONTRACT, types().flatMap(it -> it.drop().stream()).toList()));
    return steps.stream().map(step -> step.at(Stage.CONTRACT)).toList();
  }

  /** Adds notes on the values that the backfill may meet. */
  private Step noted(Step step) {
    List<AlterEnumType> changes =
        types.keySet().stream()
            .filter(
                alter ->
                    users(alter.after().name())
                        .anyMatch(it -> step.backfills().equals(Optional.of(it.table()))))
            .toList();
    return step.with(
        step.statements().stream()
            .map(it -> EnumReplacementSql.withFailureNote(it, changes))
            .toList());
  }

  private Stream<EnumReplacementSql> types() {
    return types.values().stream();
  }

  private List<Operation> views(Schema present) {
    return new TypeDependents(present, type -> types().anyMatch(it -> type.isOf(it.type().name())))
        .views();
  }

  private Optional<ShadowSteps> of(Table table) {
    List<ShadowColumn> columns =
        table.columns().stream().flatMap(column -> shadow(column).stream()).toList();
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    Predicate<Predicate<Identifier>> depends =
        mentions -> columns.stream().map(ShadowColumn::known).anyMatch(mentions);
    List<Index> indexes =
        table.indexes().stream().filter(it -> depends.test(it::mentions)).toList();
    List<ShadowParts.Rule> rules =
        table.constraints().stream()
            .filter(it -> depends.test(it::mentions))
            .map(it -> new ShadowParts.Rule(table.name(), it))
            .toList();
    ShadowParts old = new ShadowParts(indexes, rules);
    ShadowParts now = new ShadowParts(indexes.stream().map(this::recast).toList(), rules);
    return Optional.of(
        new ShadowSteps(
            table.name(),
            columns,
            new ShadowSteps.ChangedParts(old, now, List.of()),
            names,
            dependents));
  }

  private Optional<ShadowColumn> shadow(Column column) {
    return types()
        .filter(type -> column.type().isOf(type.type().name()))
        .findFirst()
        .map(
            type ->
                new ShadowColumn(
                    column,
                    column,
                    new ShadowColumn.Names(
                        column.name(),
                        names.of(column.name(), "new"),
                        names.of(column.name(), "old")),
                    type.temporaryType(column.type()),
                    Optional.of(type.convert(column.name(), column.type()))));
  }

  /** Replaces the type by the temporary name of the new one in an index expression. */
  private Index recast(Index index) {
    Index result = index;
    for (EnumReplacementSql type : types.values()) {
      result = result.recast(TypeName.of(type.type().name()), TypeName.of(type.incoming()));
    }
    return result;
  }

  /** Renames the types first, so that defaults and checks use the new ones. */
  private List<Statement> swap(List<ShadowSteps> tables, List<Operation> views) {
    List<Statement> statements = new ArrayList<>();
    TypeDependents.drops(views).forEach(it -> statements.addAll(SqlWriter.statements(it)));
    types().forEach(it -> statements.addAll(it.swapNames()));
    tables.forEach(it -> statements.addAll(it.swap()));
    views.forEach(it -> statements.addAll(SqlWriter.statements(it)));
    return statements;
  }
}
