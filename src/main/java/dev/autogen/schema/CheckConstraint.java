package dev.autogen.schema;

import java.util.List;

/** A condition that every row satisfies, or, while it is not validated, every new row. */
public record CheckConstraint(Identifier name, Expression condition, boolean validated)
    implements Constraint {
  public CheckConstraint(Identifier name, Expression condition) {
    this(name, condition, true);
  }

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
    return new CheckConstraint(name, condition.renamed(column, spelling), validated);
  }

  @Override
  public CheckConstraint withName(Identifier newName) {
    return new CheckConstraint(newName, condition, validated);
  }

  public CheckConstraint withCondition(Expression newCondition) {
    return new CheckConstraint(name, newCondition, validated);
  }

  @Override
  public CheckConstraint withValidated(boolean nowValidated) {
    return new CheckConstraint(name, condition, nowValidated);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
