package dev.autogen.operation;

import dev.autogen.schema.Table;

/**
 * Drops a table with its columns and constraints. Foreign keys to other dropped tables may be
 * separate operations.
 */
public record DropTable(Table table) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(table.name());
  }

  @Override
  public Operation reverse() {
    return new CreateTable(table);
  }

  @Override
  public String summary() {
    return "drop table " + table.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
