package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;

/** Adds a column. */
public record AddColumn(QualifiedName table, Column column) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(table, column.name());
  }

  @Override
  public Operation reverse() {
    return new DropColumn(table, column);
  }

  @Override
  public String summary() {
    return "add column " + table + "." + Wording.column(column);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
