package dev.autogen.plan;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateObject;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropObject;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationVisitor;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.RenameValue;
import dev.autogen.operation.ReplaceObject;
import dev.autogen.operation.ReplaceView;
import dev.autogen.operation.SetTableComment;
import dev.autogen.schema.ForeignKey;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which operations can run: an object is created before its dependents and dropped
 * after them. The reverse of a valid order is a valid order of the reversed operations.
 */
final class OperationOrder implements OperationVisitor<OperationOrder.Phase> {
  /**
   * Views and foreign keys are dropped before and created after everything else. PostgreSQL cannot
   * change a type that a generated column uses. Columns are added before and dropped after their
   * dependents, so that in both directions a replaced index exists until its replacement is built.
   */
  enum Phase {
    CREATE_NAMESPACES,
    DROP_LATE_OBJECTS,
    DROP_VIEWS,
    RENAME,
    EARLY_OBJECTS,
    CREATE_TYPES,
    ALTER_TYPES,
    SEQUENCES,
    ADD_COLUMNS,
    DROP_FOREIGN_KEYS,
    DROP_INDEXES,
    DROP_CONSTRAINTS,
    RENAME_PARTS,
    CREATE_TABLES,
    DROP_COMPUTED_COLUMNS,
    ALTER_COLUMNS,
    RENAME_VALUES,
    ADD_COMPUTED_COLUMNS,
    ADD_CONSTRAINTS,
    CREATE_INDEXES,
    ADD_FOREIGN_KEYS,
    COMMENTS,
    REPLACE_VIEWS,
    ROWS,
    DROP_COLUMNS,
    DROP_TABLES,
    DROP_SEQUENCES,
    DROP_TYPES,
    CREATE_VIEWS,
    CREATE_LATE_OBJECTS,
    DROP_EARLY_OBJECTS,
    DROP_NAMESPACES
  }

  private static final OperationOrder PHASES = new OperationOrder();

  private OperationOrder() {}

  /** Sorts operations by phase; within a phase they keep their order. */
  static List<Operation> sorted(List<Operation> operations) {
    return operations.stream()
        .sorted(Comparator.comparing(operation -> operation.accept(PHASES)))
        .toList();
  }

  @Override
  public Phase visit(CreateNamespace operation) {
    return Phase.CREATE_NAMESPACES;
  }

  @Override
  public Phase visit(DropNamespace operation) {
    return Phase.DROP_NAMESPACES;
  }

  @Override
  public Phase visit(CreateEnumType operation) {
    return Phase.CREATE_TYPES;
  }

  @Override
  public Phase visit(DropEnumType operation) {
    return Phase.DROP_TYPES;
  }

  @Override
  public Phase visit(AlterEnumType operation) {
    return Phase.ALTER_TYPES;
  }

  @Override
  public Phase visit(RenameEnumLabel operation) {
    return Phase.RENAME;
  }

  @Override
  public Phase visit(RenameValue operation) {
    return Phase.RENAME_VALUES;
  }

  @Override
  public Phase visit(CreateCompositeType operation) {
    return Phase.CREATE_TYPES;
  }

  @Override
  public Phase visit(AlterCompositeType operation) {
    return Phase.ALTER_TYPES;
  }

  @Override
  public Phase visit(DropCompositeType operation) {
    return Phase.DROP_TYPES;
  }

  @Override
  public Phase visit(CreateSequence operation) {
    return Phase.SEQUENCES;
  }

  @Override
  public Phase visit(DropSequence operation) {
    return Phase.DROP_SEQUENCES;
  }

  @Override
  public Phase visit(AlterSequence operation) {
    boolean moves = !operation.before().owner().equals(operation.after().owner());
    return moves && operation.after().owner().isPresent() ? Phase.COMMENTS : Phase.SEQUENCES;
  }

  @Override
  public Phase visit(RenameSequence operation) {
    return Phase.RENAME;
  }

  @Override
  public Phase visit(CreateTable operation) {
    return Phase.CREATE_TABLES;
  }

  @Override
  public Phase visit(DropTable operation) {
    return Phase.DROP_TABLES;
  }

  @Override
  public Phase visit(RenameTable operation) {
    return Phase.RENAME;
  }

  @Override
  public Phase visit(SetTableComment operation) {
    return Phase.COMMENTS;
  }

  @Override
  public Phase visit(AddColumn operation) {
    return operation.column().generated().isPresent()
        ? Phase.ADD_COMPUTED_COLUMNS
        : Phase.ADD_COLUMNS;
  }

  @Override
  public Phase visit(DropColumn operation) {
    return operation.column().generated().isPresent()
        ? Phase.DROP_COMPUTED_COLUMNS
        : Phase.DROP_COLUMNS;
  }

  @Override
  public Phase visit(RenameColumn operation) {
    return Phase.RENAME;
  }

  @Override
  public Phase visit(AlterColumn operation) {
    return Phase.ALTER_COLUMNS;
  }

  @Override
  public Phase visit(AddConstraint operation) {
    return operation.constraint() instanceof ForeignKey
        ? Phase.ADD_FOREIGN_KEYS
        : Phase.ADD_CONSTRAINTS;
  }

  @Override
  public Phase visit(DropConstraint operation) {
    return operation.constraint() instanceof ForeignKey
        ? Phase.DROP_FOREIGN_KEYS
        : Phase.DROP_CONSTRAINTS;
  }

  @Override
  public Phase visit(AlterConstraint operation) {
    return visit(new AddConstraint(operation.table(), operation.after()));
  }

  @Override
  public Phase visit(RenameConstraint operation) {
    return Phase.RENAME_PARTS;
  }

  @Override
  public Phase visit(CreateIndex operation) {
    return Phase.CREATE_INDEXES;
  }

  @Override
  public Phase visit(DropIndex operation) {
    return Phase.DROP_INDEXES;
  }

  @Override
  public Phase visit(RenameIndex operation) {
    return Phase.RENAME_PARTS;
  }

  @Override
  public Phase visit(CreateView operation) {
    return Phase.CREATE_VIEWS;
  }

  @Override
  public Phase visit(DropView operation) {
    return Phase.DROP_VIEWS;
  }

  @Override
  public Phase visit(ReplaceView operation) {
    return Phase.REPLACE_VIEWS;
  }

  @Override
  public Phase visit(InsertRow operation) {
    return Phase.ROWS;
  }

  @Override
  public Phase visit(DeleteRow operation) {
    return Phase.ROWS;
  }

  @Override
  public Phase visit(CreateObject operation) {
    return operation.object().beforeTables() ? Phase.EARLY_OBJECTS : Phase.CREATE_LATE_OBJECTS;
  }

  @Override
  public Phase visit(DropObject operation) {
    return operation.object().beforeTables() ? Phase.DROP_EARLY_OBJECTS : Phase.DROP_LATE_OBJECTS;
  }

  @Override
  public Phase visit(ReplaceObject operation) {
    return Phase.EARLY_OBJECTS;
  }
}
