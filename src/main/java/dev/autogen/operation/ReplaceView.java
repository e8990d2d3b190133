package dev.autogen.operation;

import dev.autogen.schema.View;

/** A view shows something else, or says something else of itself, in the place where it is. */
public record ReplaceView(View before, View after) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(after.name());
  }

  @Override
  public Operation reverse() {
    return new ReplaceView(after, before);
  }

  /** Whether anything but comments changes. */
  public boolean changesQuery() {
    return !before.query().equals(after.query()) || !before.options().equals(after.options());
  }

  /** Whether PostgreSQL does it in place: the old columns stay, more may follow. */
  public boolean isInPlace() {
    return !changesQuery() || before.isStartOf(after);
  }

  @Override
  public String summary() {
    return (changesQuery() ? "replace view " : "comment on view ") + after.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
