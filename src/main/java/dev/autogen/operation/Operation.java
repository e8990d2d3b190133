package dev.autogen.operation;

/** One change of a schema. */
public sealed interface Operation
    permits CreateNamespace,
        DropNamespace,
        CreateEnumType,
        DropEnumType,
        AlterEnumType,
        RenameEnumLabel,
        RenameValue,
        CreateCompositeType,
        AlterCompositeType,
        DropCompositeType,
        CreateSequence,
        DropSequence,
        AlterSequence,
        RenameSequence,
        CreateTable,
        DropTable,
        RenameTable,
        SetTableComment,
        AddColumn,
        DropColumn,
        RenameColumn,
        AlterColumn,
        AlterConstraint,
        AddConstraint,
        DropConstraint,
        RenameConstraint,
        CreateIndex,
        DropIndex,
        RenameIndex,
        CreateView,
        DropView,
        ReplaceView,
        InsertRow,
        DeleteRow,
        CreateObject,
        DropObject,
        ReplaceObject {
  /** The object that changes, to find its place in the model. */
  Subject subject();

  /** The opposite operation; its reverse is this operation. */
  Operation reverse();

  /** A summary in one line, in lower case: {@code add column users.phone varchar(20)}. */
  String summary();

  <R> R accept(OperationVisitor<R> visitor);
}
