package dev.autogen.operation;

import dev.autogen.schema.View;

/** Changes the query, options or comments of a view, without dropping it. */
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

  /**
   * Whether {@code CREATE OR REPLACE VIEW} works: the old columns stay, new ones are at the end.
   */
  public boolean isInPlace() {
    return !changesQuery() || before.isPrefixOf(after);
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
