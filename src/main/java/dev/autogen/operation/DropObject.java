package dev.autogen.operation;

import dev.autogen.schema.AuxiliaryObject;
import dev.autogen.schema.QualifiedName;

/** Drops an object that only its SQL describes. */
public record DropObject(AuxiliaryObject object) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(QualifiedName.of(QualifiedName.PUBLIC.value(), object.name()));
  }

  @Override
  public Operation reverse() {
    return new CreateObject(object);
  }

  @Override
  public String summary() {
    return "drop object " + object.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
