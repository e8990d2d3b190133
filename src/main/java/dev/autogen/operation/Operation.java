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
  /** What the change is about: the place in the model to look at. */
  Subject subject();

  /** The change that undoes this one; its own reverse is this change again. */
  Operation reverse();

  /** The change in a line of words, in lower case: {@code add column users.phone varchar(20)}. */
  String summary();

  <R> R accept(OperationVisitor<R> visitor);
}
