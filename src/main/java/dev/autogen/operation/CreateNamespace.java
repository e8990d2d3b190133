package dev.autogen.operation;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;

/** Creates a namespace (PostgreSQL: schema). */
public record CreateNamespace(Identifier name) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(new QualifiedName(name, name));
  }

  @Override
  public Operation reverse() {
    return new DropNamespace(name);
  }

  @Override
  public String summary() {
    return "create schema " + name;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
