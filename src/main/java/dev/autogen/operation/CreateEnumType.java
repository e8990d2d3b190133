package dev.autogen.operation;

import dev.autogen.schema.EnumType;

/** Creates an enum type. */
public record CreateEnumType(EnumType type) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(type.name());
  }

  @Override
  public Operation reverse() {
    return new DropEnumType(type);
  }

  @Override
  public String summary() {
    return "create enum type " + type.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
