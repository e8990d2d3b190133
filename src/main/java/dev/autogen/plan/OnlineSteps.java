package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.SafetyRules;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Stage;
import dev.autogen.sql.OnlineSql;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Steps for indexes and constraints of tables in use: they are built and validated while other
 * sessions read and write, and replaced with no gap.
 */
final class OnlineSteps {
  private final List<Operation> operations;
  private final PlanOptions options;
  private final TemporaryNames names;
  private final RecreatedDependents dependents;
  private final Set<QualifiedName> newTables = new HashSet<>();
  private final RebuiltColumns rebuilt;

  OnlineSteps(
      List<Operation> operations,
      PlanOptions options,
      TemporaryNames names,
      RecreatedDependents dependents) {
    this.dependents = dependents;
    this.operations = operations;
    this.names = names;
    this.options = options;
    rebuilt = new RebuiltColumns(operations);
    for (Operation operation : operations) {
      if (operation instanceof CreateTable create) {
        newTables.add(create.table().name());
      }
    }
  }

  /** An added or dropped index or constraint. */
  private record Part(QualifiedName table, Identifier name, Object definition) {
    static Optional<Part> added(Operation operation) {
      if (operation instanceof CreateIndex create) {
        return Optional.of(new Part(create.table(), create.index().name(), create.index()));
      }
      return operation instanceof AddConstraint add
          ? Optional.of(new Part(add.table(), add.constraint().name(), add.constraint()))
          : Optional.empty();
    }

    static Optional<Part> dropped(Operation operation) {
      if (operation instanceof DropIndex drop) {
        return Optional.of(new Part(drop.table(), drop.index().name(), drop.index()));
      }
      return operation instanceof DropConstraint drop
          ? Optional.of(new Part(drop.table(), drop.constraint().name(), drop.constraint()))
          : Optional.empty();
    }

    /** Whether it is an index or has one, so that its name is in the namespace of indexes. */
    boolean isIndexed() {
      return !(definition instanceof CheckConstraint || definition instanceof ForeignKey);
    }

    /**
     * The operation that frees its name: an index is renamed and stays in use, a constraint is
     * dropped.
     */
    Operation freeName(Identifier newName) {
      return definition instanceof Index index
          ? new RenameIndex(table, index, newName)
          : new DropConstraint(table, (Constraint) definition);
    }

    /** The operation that renames it from its temporary name to its final one. */
    Operation takeName(Identifier oldName) {
      return definition instanceof Index index
          ? new RenameIndex(table, index.withName(oldName), name)
          : new RenameConstraint(table, ((Constraint) definition).withName(oldName), name);
    }

    boolean replaces(Part other) {
      return table.equals(other.table)
          && name.equals(other.name)
          && !definition.equals(other.definition)
          && (isIndexed()
              ? other.isIndexed()
              : definition.getClass().equals(other.definition.getClass()));
    }
  }

  /**
   * The steps of an operation that would block other sessions if it ran directly.
   *
   * @param stage the stage of its steps, unless it drops something
   * @return empty if the operation runs directly
   */
  Optional<List<Step>> of(Operation operation, Stage stage) {
    if (operation instanceof AlterConstraint alter && isInUse(alter.table())) {
      return Optional.of(List.of(Step.ownTransaction(stage, SqlWriter.statements(alter))));
    }
    Optional<Part> added = Part.added(operation).filter(this::isInUse);
    if (added.isPresent()) {
      return Optional.of(added(added.get(), stage));
    }
    Optional<Part> dropped = Part.dropped(operation);
    if (dropped.filter(this::isReplaced).isPresent()) {
      return Optional.of(List.of());
    }
    return operation instanceof DropIndex drop
            && isInUse(drop.table())
            && !dependents.isPartitioned(drop.table())
        ? Optional.of(List.of(dropped(drop)))
        : Optional.empty();
  }

  private boolean isInUse(QualifiedName table) {
    return !newTables.contains(table) && options.isInUse(table);
  }

  /**
   * Whether PostgreSQL can only build it directly: no index of a partitioned table is built
   * concurrently, and no foreign key of it is added NOT VALID before PostgreSQL 18.
   */
  private boolean isBuiltAtOnce(Part part) {
    return dependents.isPartitioned(part.table) && !(part.definition instanceof CheckConstraint);
  }

  /** The locks that partitioned tables cannot avoid. */
  List<Hazard> hazards() {
    return operations.stream()
        .flatMap(operation -> Part.added(operation).stream())
        .filter(part -> isBuiltAtOnce(part) && isInUse(part.table))
        .flatMap(
            part ->
                SafetyRules.hazard(
                    part.definition instanceof ForeignKey ? "AG317" : "AG312",
                    "%s: writes to %s wait until %s is %s on all its partitions"
                        .formatted(
                            part.definition instanceof ForeignKey ? "lock" : "index build",
                            part.table,
                            part.name,
                            part.definition instanceof ForeignKey ? "checked" : "built"))
                    .stream())
        .toList();
  }

  private boolean isInUse(Part added) {
    boolean referencesBusy =
        added.definition instanceof ForeignKey key && isInUse(key.referencedTable());
    return !isBuiltAtOnce(added)
        && !newTables.contains(added.table)
        && (isInUse(added.table) || referencesBusy);
  }

  /** Whether another object of the same name replaces it while it still exists. */
  private boolean isReplaced(Part dropped) {
    return !mustBeDroppedFirst(dropped)
        && operations.stream()
            .flatMap(operation -> Part.added(operation).stream())
            .anyMatch(added -> added.replaces(dropped) && isInUse(added));
  }

  private boolean mustBeDroppedFirst(Part dropped) {
    return dropped.definition instanceof Index index
        ? rebuilt.requiresDropOf(dropped.table, index)
        : rebuilt.requiresDropOf(dropped.table, (Constraint) dropped.definition);
  }

  private Optional<Part> replaced(Part added) {
    return operations.stream()
        .flatMap(operation -> Part.dropped(operation).stream())
        .filter(dropped -> added.replaces(dropped) && isReplaced(dropped))
        .findFirst();
  }

  /** The operation that adds the replacement of a dropped index or constraint. */
  Operation successor(Operation dropped) {
    Optional<Part> old = Part.dropped(dropped);
    return operations.stream()
        .filter(
            operation ->
                old.isPresent()
                    && Part.added(operation).filter(it -> it.replaces(old.get())).isPresent())
        .findFirst()
        .orElse(dropped);
  }

  /** The replaced index, by its temporary name. */
  Optional<Index> replacedIndex(Operation added) {
    return Part.added(added)
        .filter(this::isInUse)
        .flatMap(this::replaced)
        .filter(old -> old.definition instanceof Index)
        .map(old -> ((Index) old.definition).withName(names.of(old.table, old.name, "old")));
  }

  private List<Step> added(Part part, Stage stage) {
    OnlineSql sql = new OnlineSql(part.table);
    Optional<Part> replaced = replaced(part);
    Identifier newName = replaced.isPresent() ? names.of(part.table, part.name, "new") : part.name;
    Identifier oldName = names.of(part.table, part.name, "old");
    List<Step> steps = new ArrayList<>(built(part, newName, stage));
    List<Statement> swap = new ArrayList<>();
    replaced.ifPresent(old -> swap.addAll(SqlWriter.statements(old.freeName(oldName))));
    if (part.definition instanceof Constraint key && part.isIndexed()) {
      swap.add(sql.addKeyUsingIndex(key, newName));
    } else if (replaced.isPresent()) {
      swap.addAll(SqlWriter.statements(part.takeName(newName)));
    }
    if (!swap.isEmpty()) {
      QualifiedName name = new QualifiedName(part.table.namespace(), part.name);
      steps.add(
          Step.ownTransaction(
              stage, replaced.isPresent() ? dependents.aroundReplacement(name, swap) : swap));
    }
    replaced
        .filter(old -> old.definition instanceof Index)
        .ifPresent(
            old -> steps.add(Step.withoutTransaction(Stage.CONTRACT, sql.dropIndex(oldName))));
    return steps;
  }

  /** The slow part of the work, under a temporary name. */
  private static List<Step> built(Part part, Identifier name, Stage stage) {
    OnlineSql sql = new OnlineSql(part.table);
    if (part.definition instanceof Index index) {
      return List.of(Step.withoutTransaction(stage, sql.createIndex(index.withName(name))));
    }
    Constraint constraint = ((Constraint) part.definition).withName(name);
    return part.isIndexed()
        ? List.of(Step.withoutTransaction(stage, sql.createIndexOf(constraint)))
        : Stream.of(sql.addNotValid(constraint), sql.validate(name))
            .limit(constraint.validated() ? 2 : 1)
            .map(statement -> Step.ownTransaction(stage, statement))
            .toList();
  }

  /** Drops an index early where a column change requires it, otherwise at the end. */
  private Step dropped(DropIndex drop) {
    Stage stage =
        rebuilt.requiresDropOf(drop.table(), drop.index()) ? Stage.EXPAND : Stage.CONTRACT;
    return Step.withoutTransaction(
        stage, new OnlineSql(drop.table()).dropIndex(drop.index().name()));
  }
}
