package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;

/** Renames a label of an enum type. Rows keep it under the new name. */
public record RenameEnumLabel(QualifiedName type, String before, String after)
    implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(type);
  }

  @Override
  public Operation reverse() {
    return new RenameEnumLabel(type, after, before);
  }

  @Override
  public String summary() {
    return "rename label " + type + "." + before + " to " + after;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
