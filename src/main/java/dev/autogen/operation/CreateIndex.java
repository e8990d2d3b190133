package dev.autogen.operation;

import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;

/** Creates an index. */
public record CreateIndex(QualifiedName table, Index index) implements Operation {
  @Override
  public Subject subject() {
    return Wording.subject(table, index);
  }

  @Override
  public Operation reverse() {
    return new DropIndex(table, index);
  }

  @Override
  public String summary() {
    return "create " + Wording.index(table, index);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
