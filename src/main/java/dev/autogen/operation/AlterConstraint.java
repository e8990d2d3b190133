package dev.autogen.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;

/** Validates a constraint that is NOT VALID, or the reverse. */
public record AlterConstraint(QualifiedName table, Constraint before, Constraint after)
    implements Operation {
  @Override
  public Subject subject() {
    return Wording.subject(table, after);
  }

  @Override
  public Operation reverse() {
    return new AlterConstraint(table, after, before);
  }

  @Override
  public String summary() {
    return (after.validated() ? "validate " : "no longer validate ")
        + Wording.constraint(table, after);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
