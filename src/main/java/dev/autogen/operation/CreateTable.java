package dev.autogen.operation;

import dev.autogen.schema.Table;

/**
 * Creates a table with its columns and constraints. Foreign keys to other new tables may be
 * separate operations.
 */
public record CreateTable(Table table) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(table.name());
  }

  @Override
  public Operation reverse() {
    return new DropTable(table);
  }

  @Override
  public String summary() {
    return "create table " + table.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
