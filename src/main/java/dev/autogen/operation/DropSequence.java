package dev.autogen.operation;

import dev.autogen.schema.Sequence;

/** Drops a sequence that no column owns. */
public record DropSequence(Sequence sequence) implements Operation {
  @Override
  public Subject subject() {
    return Subject.of(sequence.name());
  }

  @Override
  public Operation reverse() {
    return new CreateSequence(sequence);
  }

  @Override
  public String summary() {
    return "drop sequence " + sequence.name();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
