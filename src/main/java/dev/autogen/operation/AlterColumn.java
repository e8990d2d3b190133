package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.QualifiedName;

/** Changes a column; its name stays the same. */
public record AlterColumn(QualifiedName table, Column before, Column after) implements Operation {
  public boolean changesType() {
    return !before.type().equals(after.type());
  }

  /** The column, which keeps its name. */
  public ColumnName column() {
    return new ColumnName(table, after.name());
  }

  @Override
  public Subject subject() {
    return Subject.of(table, after.name());
  }

  @Override
  public Operation reverse() {
    return new AlterColumn(table, after, before);
  }

  @Override
  public String summary() {
    return "alter column " + table + "." + after.name() + " " + Wording.change(before, after);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
