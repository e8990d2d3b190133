package dev.autogen.operation;

/** Handles every kind of operation. */
public interface OperationVisitor<R> {
  R visit(CreateNamespace operation);

  R visit(DropNamespace operation);

  R visit(CreateEnumType operation);

  R visit(DropEnumType operation);

  R visit(AlterEnumType operation);

  R visit(RenameEnumLabel operation);

  R visit(RenameValue operation);

  R visit(CreateCompositeType operation);

  R visit(AlterCompositeType operation);

  R visit(DropCompositeType operation);

  R visit(CreateSequence operation);

  R visit(DropSequence operation);

  R visit(AlterSequence operation);

  R visit(RenameSequence operation);

  R visit(CreateTable operation);

  R visit(DropTable operation);

  R visit(RenameTable operation);

  R visit(SetTableComment operation);

  R visit(AddColumn operation);

  R visit(DropColumn operation);

  R visit(RenameColumn operation);

  R visit(AlterColumn operation);

  R visit(AddConstraint operation);

  R visit(DropConstraint operation);

  R visit(AlterConstraint operation);

  R visit(RenameConstraint operation);

  R visit(CreateIndex operation);

  R visit(DropIndex operation);

  R visit(RenameIndex operation);

  R visit(CreateView operation);

  R visit(DropView operation);

  R visit(ReplaceView operation);

  R visit(InsertRow operation);

  R visit(DeleteRow operation);

  R visit(CreateObject operation);

  R visit(DropObject operation);

  R visit(ReplaceObject operation);
}
