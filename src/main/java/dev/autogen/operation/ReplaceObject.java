package dev.autogen.operation;

import dev.autogen.schema.AuxiliaryObject;
import dev.autogen.schema.QualifiedName;

/** Replaces an object that only its SQL describes and that tables depend on. */
public record ReplaceObject(AuxiliaryObject before, AuxiliaryObject after) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(QualifiedName.of(QualifiedName.PUBLIC.value(), after.name()));
  }

  @Override
  public Operation reverse() {
    return new ReplaceObject(after, before);
  }

  @Override
  public String summary() {
    return "replace object " + after.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
