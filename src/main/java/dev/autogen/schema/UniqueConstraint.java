package dev.autogen.schema;

import java.util.List;

/** A unique constraint. */
public record UniqueConstraint(
    Identifier name, List<Identifier> columns, boolean nullsNotDistinct, Deferral deferral)
    implements Constraint {
  public UniqueConstraint {
    columns = List.copyOf(columns);
  }

  /** A plain unique constraint: NULLs are distinct, and it is not deferrable. */
  public static UniqueConstraint of(Identifier name, List<Identifier> columns) {
    return new UniqueConstraint(name, columns, false, Deferral.NONE);
  }

  @Override
  public UniqueConstraint withColumn(Identifier column, Identifier other, String spelling) {
    return new UniqueConstraint(
        name, Constraint.replaced(columns, column, other), nullsNotDistinct, deferral);
  }

  @Override
  public UniqueConstraint withName(Identifier newName) {
    return new UniqueConstraint(newName, columns, nullsNotDistinct, deferral);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
