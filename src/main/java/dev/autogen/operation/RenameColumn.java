package dev.autogen.operation;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;

/** Renames a column. */
public record RenameColumn(QualifiedName table, Identifier before, Identifier after)
    implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(table, after);
  }

  @Override
  public Operation reverse() {
    return new RenameColumn(table, after, before);
  }

  @Override
  public String summary() {
    return "rename column " + table + "." + before + " to " + after;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
