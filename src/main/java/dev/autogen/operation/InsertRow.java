package dev.autogen.operation;

import dev.autogen.schema.SeedRow;

/** Inserts a seed row. */
public record InsertRow(SeedRow row) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(row.table());
  }

  @Override
  public Operation reverse() {
    return new DeleteRow(row);
  }

  @Override
  public String summary() {
    return Wording.row("insert", "into", row);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
