package dev.autogen.schema;

import java.util.List;

/** A condition that every row satisfies. */
public record CheckConstraint(Identifier name, Expression condition) implements Constraint {
  @Override
  public List<Identifier> columns() {
    return List.of();
  }

  @Override
  public boolean mentions(Identifier column) {
    return condition.mentions(column);
  }

  @Override
  public CheckConstraint withColumn(Identifier column, Identifier other, String spelling) {
    return new CheckConstraint(name, condition.renamed(column, spelling));
  }

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
