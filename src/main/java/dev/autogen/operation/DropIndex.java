package dev.autogen.operation;

import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;

/** Drops an index. */
public record DropIndex(QualifiedName table, Index index) implements Operation {
  @Override
  public Subject subject() {
    return Wording.subject(table, index);
  }

  @Override
  public Operation reverse() {
    return new CreateIndex(table, index);
  }

  @Override
  public String summary() {
    return "drop " + Wording.index(table, index);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
