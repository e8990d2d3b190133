package dev.autogen.operation;

import dev.autogen.schema.Sequence;

/** Changes the options of a sequence. */
public record AlterSequence(Sequence before, Sequence after) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(after.name());
  }

  @Override
  public Operation reverse() {
    return new AlterSequence(after, before);
  }

  @Override
  public String summary() {
    return "alter sequence "
        + after.name()
        + " "
        + Wording.change(before.options(), after.options());
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
