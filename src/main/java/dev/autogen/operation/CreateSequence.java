package dev.autogen.operation;

import dev.autogen.schema.Sequence;

/** Creates a sequence that no column owns. */
public record CreateSequence(Sequence sequence) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(sequence.name());
  }

  @Override
  public Operation reverse() {
    return new DropSequence(sequence);
  }

  @Override
  public String summary() {
    return "create sequence " + sequence.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
