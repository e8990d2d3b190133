package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;

/** Renames a table. */
public record RenameTable(QualifiedName before, QualifiedName after) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(after);
  }

  @Override
  public Operation reverse() {
    return new RenameTable(after, before);
  }

  @Override
  public String summary() {
    return "rename table " + before + " to " + after;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
