package dev.autogen.schema;

/** A condition that every row meets. */
public record CheckConstraint(Identifier name, Expression condition) implements Constraint {
  @Override
  public CheckConstraint withName(Identifier newName) {
    return new CheckConstraint(newName, condition);
  }

  public CheckConstraint withCondition(Expression newCondition) {
    return new CheckConstraint(name, newCondition);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
