package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;

/** Renames a sequence, which keeps its current number. */
public record RenameSequence(QualifiedName before, QualifiedName after) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(after);
  }

  @Override
  public Operation reverse() {
    return new RenameSequence(after, before);
  }

  @Override
  public String summary() {
    return "rename sequence " + before + " to " + after;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
