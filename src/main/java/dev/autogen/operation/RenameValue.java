package dev.autogen.operation;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;

/** Replaces a value that a check lists, such as the name of an enum constant, in all rows. */
public record RenameValue(QualifiedName table, Identifier column, String before, String after)
    implements Operation {
  public ColumnName columnName() {
    return new ColumnName(table, column);
  }

  @Override
  public Subject subject() {
    return Subject.of(table, column);
  }

  @Override
  public Operation reverse() {
    return new RenameValue(table, column, after, before);
  }

  @Override
  public String summary() {
    return "rename value " + table + "." + column + "." + before + " to " + after;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
