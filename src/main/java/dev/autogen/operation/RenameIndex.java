package dev.autogen.operation;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;

/** Renames an index, which does not change otherwise. */
public record RenameIndex(QualifiedName table, Index before, Identifier after)
    implements Operation {
  @Override
  public Subject subject() {
    return Wording.subject(table, before);
  }

  @Override
  public Operation reverse() {
    return new RenameIndex(table, before.withName(after), before.name());
  }

  @Override
  public String summary() {
    return "rename index " + before.name() + " to " + after + " on " + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
