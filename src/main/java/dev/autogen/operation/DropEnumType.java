package dev.autogen.operation;

import dev.autogen.schema.EnumType;

/** Drops an enum type. */
public record DropEnumType(EnumType type) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(type.name());
  }

  @Override
  public Operation reverse() {
    return new CreateEnumType(type);
  }

  @Override
  public String summary() {
    return "drop enum type " + type.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
