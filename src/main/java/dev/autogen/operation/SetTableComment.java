package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** Changes the comment of a table. */
public record SetTableComment(QualifiedName table, Optional<String> before, Optional<String> after)
    implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(table);
  }

  @Override
  public Operation reverse() {
    return new SetTableComment(table, after, before);
  }

  @Override
  public String summary() {
    return (after.isPresent() ? "comment on table " : "drop comment on table ") + table;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
