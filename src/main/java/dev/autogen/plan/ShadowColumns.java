package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.SafetyRules;
import dev.autogen.safety.Widening;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.sql.ShadowColumn;
import dev.autogen.sql.TypeConversion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The columns that change through a shadow column: those of tables in use whose change would
 * rewrite the table. Their indexes, constraints and views are replaced with them.
 */
final class ShadowColumns {
  private final Schema before;
  private final Schema after;
  private final TemporaryNames names;
  private final RecreatedViews views;
  private final RecreatedDependents dependents;
  private final Map<QualifiedName, List<ShadowColumn>> columns = new LinkedHashMap<>();
  private final List<Hazard> hazards = new ArrayList<>();
  private final Map<Part, Set<QualifiedName>> parts = new HashMap<>();
  private final Set<QualifiedName> done = new HashSet<>();
  private final List<ShadowSteps> built = new ArrayList<>();

  ShadowColumns(
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
    Set<QualifiedName> newTables = new HashSet<>();
    operations.stream()
        .filter(CreateTable.class::isInstance)
        .forEach(operation -> newTables.add(((CreateTable) operation).table().name()));
    InPlaceChange inPlace = new InPlaceChange(operations, before, after);
    Predicate<AlterColumn> wanted =
        alter ->
            options.strategy().shadowsTypes()
                && options.isInUse(alter.table())
                && !newTables.contains(alter.table())
                && rewrites(alter);
    views =
        new RecreatedViews(
            operations,
            before,
            after,
            alter ->
                wanted.test(alter)
                    && inPlace.reason(alter).isEmpty()
                    && dependents.reasonAgainstSwap(alter.column()).isEmpty());
    for (Operation operation : operations) {
      if (operation instanceof AlterColumn alter && wanted.test(alter)) {
        inPlace
            .reason(alter)
            .or(() -> views.reason(alter))
            .or(() -> dependents.reasonAgainstSwap(alter.column()))
            .ifPresentOrElse(reason -> refuse(alter, reason), () -> add(alter));
      }
    }
    if (options.renamesGradually()) {
      operations.stream()
          .filter(RenameColumn.class::isInstance)
          .map(RenameColumn.class::cast)
          .forEach(rename -> rename(rename, operations, inPlace));
    }
    findParts(before);
    findParts(after);
  }

  private boolean rewrites(AlterColumn alter) {
    Column from = alter.before();
    Column to = alter.after();
    boolean sortsDifferently =
        !from.collation().equals(to.collation())
            && before.table(alter.table()).stream().anyMatch(table -> table.isSortedBy(to.name()));
    return sortsDifferently
        || (!from.type().equals(to.type()) && !Widening.isOne(from.type(), to.type()));
  }

  private void refuse(AlterColumn alter, String reason) {
    SafetyRules.hazard(
            "AG331",
            "no shadow column: "
                + alter.table()
                + "."
                + alter.after().name()
                + " changes its type in place, because "
                + reason)
        .ifPresent(hazards::add);
  }

  private void add(AlterColumn alter) {
    Identifier name = alter.after().name();
    Optional<Expression> using =
        EnumConversion.of(alter, before, after)
            .or(() -> TypeConversion.using(name, alter.before().type(), alter.after().type()));
    columns
        .computeIfAbsent(alter.table(), table -> new ArrayList<>())
        .add(
            new ShadowColumn(
                alter.before(),
                alter.after(),
                new ShadowColumn.Names(name, names.of(name, "new"), names.of(name, "old")),
                alter.after().type(),
                using));
  }

  private void rename(RenameColumn rename, List<Operation> operations, InPlaceChange inPlace) {
    Identifier known =
        column(after, rename.table(), rename.after()).isPresent()
            ? rename.after()
            : rename.before();
    ColumnName name = new ColumnName(rename.table(), known);
    Optional<String> reason =
        columns.getOrDefault(rename.table(), List.of()).stream().allMatch(ShadowColumn::isRenamed)
            ? inPlace
                .reason(rename, name, operations)
                .or(() -> dependents.reasonAgainstTwoNames(name))
            : Optional.of("another column of the table changes its type");
    if (reason.isPresent()) {
      SafetyRules.hazard(
              "AG332",
              "no gradual rename: %s.%s becomes %s at once, because %s"
                  .formatted(rename.table(), rename.before(), rename.after(), reason.get()))
          .ifPresent(hazards::add);
      return;
    }
    Column renamed = column(after, rename.table(), known).orElseThrow().withName(rename.after());
    columns
        .computeIfAbsent(rename.table(), table -> new ArrayList<>())
        .add(
            new ShadowColumn(
                column(before, rename.table(), known).orElseThrow().withName(rename.before()),
                renamed,
                new ShadowColumn.Names(known, rename.after(), rename.before()),
                renamed.type(),
                Optional.empty()));
  }

  private static Optional<Column> column(Schema schema, QualifiedName table, Identifier name) {
    return schema.table(table).flatMap(found -> found.column(name));
  }

  /** Whether a column is renamed gradually. */
  boolean renames() {
    return columns.values().stream().flatMap(List::stream).anyMatch(ShadowColumn::isRenamed);
  }

  boolean isGradual(Operation operation) {
    return operation instanceof RenameColumn && handles(operation);
  }

  /**
   * The downgrade of the phase in which both column names work.
   *
   * @param others the rest of the downgrade
   */
  Section withUndo(Section others) {
    List<Step> undo = new ArrayList<>();
    for (ShadowSteps table : built) {
      table.undo().ifPresent(undo::add);
    }
    return undo.isEmpty() ? others : others.then(Section.of(undo));
  }

  /** The hazards of columns that cannot use a shadow column. */
  List<Hazard> hazards() {
    return List.copyOf(hazards);
  }

  boolean has(ColumnName name) {
    return columns.getOrDefault(name.table(), List.of()).stream()
        .anyMatch(column -> column.known().equals(name.column()));
  }

  /** Whether the operation belongs to the change of a shadowed column. */
  boolean handles(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      return columns.getOrDefault(alter.table(), List.of()).stream()
          .anyMatch(
              column ->
                  column.before().equals(alter.before()) && column.after().equals(alter.after()));
    }
    if (operation instanceof RenameColumn rename) {
      return columns.getOrDefault(rename.table(), List.of()).stream()
          .anyMatch(column -> column.isRenamed() && column.incoming().equals(rename.after()));
    }
    if (operation instanceof DropView || operation instanceof CreateView) {
      return columns.keySet().stream().anyMatch(table -> views(table).contains(operation));
    }
    if (operation instanceof AddConstraint add) {
      return parts.containsKey(new Part(add.table(), add.constraint().name()));
    }
    if (operation instanceof DropConstraint drop) {
      return parts.containsKey(new Part(drop.table(), drop.constraint().name()));
    }
    if (operation instanceof RenameConstraint rename) {
      return parts.containsKey(new Part(rename.table(), rename.before().name()));
    }
    if (operation instanceof CreateIndex create) {
      return parts.containsKey(new Part(create.table(), create.index().name()));
    }
    if (operation instanceof DropIndex drop) {
      return parts.containsKey(new Part(drop.table(), drop.index().name()));
    }
    return operation instanceof RenameIndex rename
        && parts.containsKey(new Part(rename.table(), rename.before().name()));
  }

  /** An index or a constraint; its replacement has the same name. */
  private record Part(QualifiedName table, Identifier name) {}

  /**
   * Finds the indexes and constraints that depend on the columns, and the tables of these columns.
   */
  private void findParts(Schema schema) {
    for (Table table : schema.tables()) {
      for (Index index : table.indexes()) {
        if (concerns(table.name(), index::mentions)) {
          add(new Part(table.name(), index.name()), table.name());
        }
      }
      for (Constraint constraint : table.constraints()) {
        Part part = new Part(table.name(), constraint.name());
        if (concerns(table.name(), constraint::mentions)) {
          add(part, table.name());
        }
        if (constraint instanceof ForeignKey key
            && concerns(key.referencedTable(), key.referencedColumns()::contains)) {
          add(part, key.referencedTable());
        }
      }
    }
  }

  private void add(Part part, QualifiedName shadowed) {
    parts.computeIfAbsent(part, key -> new HashSet<>()).add(shadowed);
  }

  private boolean concerns(QualifiedName table, Predicate<Identifier> mentions) {
    return columns.getOrDefault(table, List.of()).stream()
        .map(ShadowColumn::known)
        .anyMatch(mentions);
  }

  /** The steps of a table, returned for the first of its operations. */
  List<Step> steps(Operation operation) {
    boolean isOfColumn = operation instanceof AlterColumn || operation instanceof RenameColumn;
    QualifiedName table = operation.subject().object();
    if (!isOfColumn || !done.add(table)) {
      return List.of();
    }
    List<ShadowColumn> shadows = columns.getOrDefault(table, List.of());
    ShadowSteps steps =
        new ShadowSteps(
            table,
            shadows,
            new ShadowSteps.ChangedParts(parts(before, table), parts(after, table), views(table)),
            names,
            dependents);
    built.add(steps);
    return steps.steps();
  }

  /** The operations on views over columns that change their types. */
  private List<Operation> views(QualifiedName table) {
    return views.of(
        columns.getOrDefault(table, List.of()).stream()
            .filter(column -> !column.isRenamed())
            .map(column -> new ColumnName(table, column.known()))
            .toList());
  }

  /** The old columns of a table, as they are kept until the contract phase. */
  List<Column> retired(QualifiedName table) {
    return columns.getOrDefault(table, List.of()).stream().map(ShadowColumn::detached).toList();
  }

  /** Their old indexes; complete after {@link #steps}. */
  List<Index> retiredIndexes(QualifiedName table) {
    return built.stream()
        .filter(steps -> steps.table().equals(table))
        .flatMap(steps -> steps.retired().stream())
        .toList();
  }

  private ShadowParts parts(Schema schema, QualifiedName shadowed) {
    List<Index> indexes =
        schema.table(shadowed).stream()
            .flatMap(table -> table.indexes().stream())
            .filter(index -> dependsOn(shadowed, new Part(shadowed, index.name())))
            .toList();
    List<ShadowParts.Rule> rules =
        schema.tables().stream()
            .flatMap(
                table ->
                    table.constraints().stream()
                        .filter(rule -> dependsOn(shadowed, new Part(table.name(), rule.name())))
                        .map(rule -> withCurrentNames(rule, table.name(), shadowed))
                        .map(rule -> new ShadowParts.Rule(table.name(), rule)))
            .toList();
    List<Sequence> sequences =
        schema.sequences().stream()
            .filter(it -> it.owner().filter(owner -> isReplaced(owner, shadowed)).isPresent())
            .toList();
    return new ShadowParts(indexes, rules, sequences);
  }

  private boolean isReplaced(ColumnName owner, QualifiedName shadowed) {
    return owner.table().equals(shadowed)
        && columns.getOrDefault(shadowed, List.of()).stream()
            .anyMatch(column -> column.after().name().equals(owner.column()));
  }

  /** Replaces the columns of other tables by their names at this point of the plan. */
  private Constraint withCurrentNames(
      Constraint rule, QualifiedName table, QualifiedName shadowed) {
    if (!(rule instanceof ForeignKey key)) {
      return rule;
    }
    ForeignKey named = key;
    for (ShadowColumn column : columns.getOrDefault(table, List.of())) {
      named =
          table.equals(shadowed)
              ? named
              : named.withColumn(column.known(), currentName(table, column), "");
    }
    QualifiedName referenced = key.referencedTable();
    for (ShadowColumn column : columns.getOrDefault(referenced, List.of())) {
      named =
          referenced.equals(shadowed)
              ? named
              : named.withReferencedColumn(column.known(), currentName(referenced, column));
    }
    return named;
  }

  private Identifier currentName(QualifiedName table, ShadowColumn column) {
    return done.contains(table) ? column.after().name() : column.before().name();
  }

  private boolean dependsOn(QualifiedName shadowed, Part part) {
    return parts.getOrDefault(part, Set.of()).contains(shadowed);
  }

  /** The columns that change their types. */
  Set<ColumnName> columns() {
    Set<ColumnName> all = new HashSet<>();
    columns.forEach(
        (table, shadows) ->
            shadows.stream()
                .filter(column -> !column.isRenamed())
                .forEach(column -> all.add(new ColumnName(table, column.known()))));
    return all;
  }
}
