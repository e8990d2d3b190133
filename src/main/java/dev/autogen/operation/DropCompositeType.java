package dev.autogen.operation;

import dev.autogen.schema.CompositeType;

/** Drops a composite type. */
public record DropCompositeType(CompositeType type) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(type.name());
  }

  @Override
  public Operation reverse() {
    return new CreateCompositeType(type);
  }

  @Override
  public String summary() {
    return "drop composite type " + type.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
