package dev.autogen.operation;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;

/** Drops a namespace (PostgreSQL: schema). */
public record DropNamespace(Identifier name) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(new QualifiedName(name, name));
  }

  @Override
  public Operation reverse() {
    return new CreateNamespace(name);
  }

  @Override
  public String summary() {
    return "drop schema " + name;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
