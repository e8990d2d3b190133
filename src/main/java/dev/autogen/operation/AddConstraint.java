package dev.autogen.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;

/** Adds a constraint. */
public record AddConstraint(QualifiedName table, Constraint constraint) implements Operation {
  @Override
  public Subject subject() {
    return Wording.subject(table, constraint);
  }

  @Override
  public Operation reverse() {
    return new DropConstraint(table, constraint);
  }

  @Override
  public String summary() {
    return "add " + Wording.constraint(table, constraint);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
