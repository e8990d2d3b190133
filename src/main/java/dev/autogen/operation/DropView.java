package dev.autogen.operation;

import dev.autogen.schema.View;

/** Drops a view. */
public record DropView(View view) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(view.name());
  }

  @Override
  public Operation reverse() {
    return new CreateView(view);
  }

  @Override
  public String summary() {
    return "drop view " + view.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
