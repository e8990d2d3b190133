package dev.autogen.operation;

import dev.autogen.schema.View;

/** Creates a view. */
public record CreateView(View view) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(view.name());
  }

  @Override
  public Operation reverse() {
    return new DropView(view);
  }

  @Override
  public String summary() {
    return "create view " + view.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
