package dev.autogen.schema;

/** Handles every kind of constraint. */
public interface ConstraintVisitor<R> {
  R visit(PrimaryKey primaryKey);

  R visit(UniqueConstraint unique);

  R visit(CheckConstraint check);

  R visit(ForeignKey foreignKey);
}
