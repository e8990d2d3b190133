package dev.autogen.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;

/** Renames a constraint, which does not change otherwise. */
public record RenameConstraint(QualifiedName table, Constraint before, Identifier after)
    implements Operation {
  @Override
  public Subject subject() {
    return Wording.subject(table, before);
  }

  @Override
  public Operation reverse() {
    return new RenameConstraint(table, before.withName(after), before.name());
  }

  @Override
  public String summary() {
    return "rename constraint " + before.name() + " to " + after + " on " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
