package dev.autogen.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;

/** Drops a constraint. */
public record DropConstraint(QualifiedName table, Constraint constraint) implements Operation {
  @Override
  public Subject subject() {
    return Wording.subject(table, constraint);
  }

  @Override
  public Operation reverse() {
    return new AddConstraint(table, constraint);
  }

  @Override
  public String summary() {
    return "drop " + Wording.constraint(table, constraint);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
