package dev.autogen.schema;

import java.util.List;

/** The primary key of a table; its columns are never null. */
public record PrimaryKey(Identifier name, List<Identifier> columns) implements Constraint {
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  @Override
  public PrimaryKey withColumn(Identifier column, Identifier other, String spelling) {
    return new PrimaryKey(name, Constraint.replaced(columns, column, other));
  }

  @Override
  public PrimaryKey withName(Identifier newName) {
    return new PrimaryKey(newName, columns);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
