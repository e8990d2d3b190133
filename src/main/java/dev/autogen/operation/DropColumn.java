package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;

/** Drops a column. */
public record DropColumn(QualifiedName table, Column column) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(table, column.name());
  }

  @Override
  public Operation reverse() {
    return new AddColumn(table, column);
  }

  @Override
  public String summary() {
    return "drop column " + table + "." + column.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
