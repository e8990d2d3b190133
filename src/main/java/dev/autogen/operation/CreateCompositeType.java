package dev.autogen.operation;

import dev.autogen.schema.CompositeType;

/** Creates a composite type. */
public record CreateCompositeType(CompositeType type) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(type.name());
  }

  @Override
  public Operation reverse() {
    return new DropCompositeType(type);
  }

  @Override
  public String summary() {
    return "create composite type " + type.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
