package dev.autogen.operation;

import dev.autogen.schema.SeedRow;

/** Deletes a seed row. */
public record DeleteRow(SeedRow row) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(row.table());
  }

  @Override
  public Operation reverse() {
    return new InsertRow(row);
  }

  @Override
  public String summary() {
    return Wording.row("delete", "from", row);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
