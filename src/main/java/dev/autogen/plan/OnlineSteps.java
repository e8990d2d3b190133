package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.OnlineSql;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Indexes and constraints of tables in use: built and checked while others read and write, and
 * replaced without a moment in which there is none.
 */
final class OnlineSteps {
  private final List<Operation> operations;
  private final PlanOptions traffic;
  private final TemporaryNames names;
  private final Set<QualifiedName> newTables = new HashSet<>();
  private final MovedColumns moved;

  OnlineSteps(List<Operation> operations, PlanOptions traffic, TemporaryNames names) {
    this.operations = operations;
    this.names = names;
    this.traffic = traffic;
    moved = new MovedColumns(operations);
    for (Operation operation : operations) {
      if (operation instanceof CreateTable create) {
        newTables.add(create.table().name());
      }
    }
  }

  /** An index or a constraint of a table that comes or goes. */
  private record Part(QualifiedName table, Identifier name, Object definition) {
    static Optional<Part> coming(Operation operation) {
      if (operation instanceof CreateIndex create) {
        return Optional.of(new Part(create.table(), create.index().name(), create.index()));
      }
      return operation instanceof AddConstraint add
          ? Optional.of(new Part(add.table(), add.constraint().name(), add.constraint()))
          : Optional.empty();
    }

    static Optional<Part> going(Operation operation) {
      if (operation instanceof DropIndex drop) {
        return Optional.of(new Part(drop.table(), drop.index().name(), drop.index()));
      }
      return operation instanceof DropConstraint drop
          ? Optional.of(new Part(drop.table(), drop.constraint().name(), drop.constraint()))
          : Optional.empty();
    }

    /** Whether it is an index, or made of one, so that it shares its names with indexes. */
    boolean isIndexed() {
      return !(definition instanceof CheckConstraint || definition instanceof ForeignKey);
    }

    /** What frees its name: an index goes on serving under another, a constraint goes. */
    Operation outOfTheWay(Identifier newName) {
      return definition instanceof Index index
          ? new RenameIndex(table, index, newName)
          : new DropConstraint(table, (Constraint) definition);
    }

    /** What gives it its name after it came under another. */
    Operation renamedFrom(Identifier oldName) {
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
   * The steps of an operation that would hold up others if it were run directly.
   *
   * @param stage where its steps belong unless it takes something away
   * @return nothing where the operation runs directly
   */
  Optional<List<Step>> of(Operation operation, Stage stage) {
    Optional<Part> coming = Part.coming(operation).filter(this::isBusy);
    if (coming.isPresent()) {
      return Optional.of(added(coming.get(), stage));
    }
    Optional<Part> going = Part.going(operation);
    if (going.filter(this::isReplaced).isPresent()) {
      return Optional.of(List.of());
    }
    return operation instanceof DropIndex drop && isBusy(drop.table())
        ? Optional.of(List.of(dropped(drop)))
        : Optional.empty();
  }

  private boolean isBusy(QualifiedName table) {
    return !newTables.contains(table) && traffic.isBusy(table);
  }

  private boolean isBusy(Part coming) {
    boolean referencesBusy =
        coming.definition instanceof ForeignKey key && isBusy(key.referencedTable());
    return !newTables.contains(coming.table) && (isBusy(coming.table) || referencesBusy);
  }

  /** Whether another of its name comes while it still stands. */
  private boolean isReplaced(Part going) {
    return !hasToGoFirst(going)
        && operations.stream()
            .flatMap(operation -> Part.coming(operation).stream())
            .anyMatch(coming -> coming.replaces(going) && isBusy(coming));
  }

  private boolean hasToGoFirst(Part going) {
    return going.definition instanceof Index index
        ? moved.takesAlong(going.table, index)
        : moved.takesAlong(going.table, (Constraint) going.definition);
  }

  private Optional<Part> replaced(Part coming) {
    return operations.stream()
        .flatMap(operation -> Part.going(operation).stream())
        .filter(going -> coming.replaces(going) && isReplaced(going))
        .findFirst();
  }

  /** What takes the place of an index or a constraint that goes without a step of its own. */
  Operation successor(Operation going) {
    Optional<Part> old = Part.going(going);
    return operations.stream()
        .filter(
            operation ->
                old.isPresent()
                    && Part.coming(operation).filter(it -> it.replaces(old.get())).isPresent())
        .findFirst()
        .orElse(going);
  }

  /** The index that another one replaces, as it is called until it goes. */
  Optional<Index> leftBehind(Operation coming) {
    return Part.coming(coming)
        .filter(this::isBusy)
        .flatMap(this::replaced)
        .filter(old -> old.definition instanceof Index)
        .map(old -> ((Index) old.definition).withName(names.of(old.table, old.name, "old")));
  }

  private List<Step> added(Part part, Stage stage) {
    OnlineSql sql = new OnlineSql(part.table);
    Optional<Part> replaced = replaced(part);
    Identifier incoming = replaced.isPresent() ? names.of(part.table, part.name, "new") : part.name;
    Identifier outgoing = names.of(part.table, part.name, "old");
    List<Step> steps = new ArrayList<>(built(part, incoming, stage));
    List<Statement> swap = new ArrayList<>();
    replaced.ifPresent(old -> swap.addAll(SqlWriter.statements(old.outOfTheWay(outgoing))));
    if (part.definition instanceof Constraint key && part.isIndexed()) {
      swap.add(sql.addKeyUsingIndex(key, incoming));
    } else if (replaced.isPresent()) {
      swap.addAll(SqlWriter.statements(part.renamedFrom(incoming)));
    }
    if (!swap.isEmpty()) {
      steps.add(Step.alone(stage, swap));
    }
    replaced
        .filter(old -> old.definition instanceof Index)
        .ifPresent(old -> steps.add(Step.outside(Stage.CONTRACT, sql.dropIndex(outgoing))));
    return steps;
  }

  /** All that takes its time, under a name that is free. */
  private static List<Step> built(Part part, Identifier name, Stage stage) {
    OnlineSql sql = new OnlineSql(part.table);
    if (part.definition instanceof Index index) {
      return List.of(Step.outside(stage, sql.createIndex(index.withName(name))));
    }
    Constraint constraint = ((Constraint) part.definition).withName(name);
    return part.isIndexed()
        ? List.of(Step.outside(stage, sql.createIndexOf(constraint)))
        : List.of(
            Step.alone(stage, sql.addNotValid(constraint)), Step.alone(stage, sql.validate(name)));
  }

  /** An index may have to make way for the change of a column; else it serves until the end. */
  private Step dropped(DropIndex drop) {
    Stage stage = moved.takesAlong(drop.table(), drop.index()) ? Stage.EXPAND : Stage.CONTRACT;
    return Step.outside(stage, new OnlineSql(drop.table()).dropIndex(drop.index().name()));
  }
}
