package dev.autogen.operation;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

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
    List<String> changes = new ArrayList<>();
    if (!before.options().equals(after.options())) {
      changes.add(Wording.change(before.options(), after.options()));
    }
    if (!before.owner().equals(after.owner())) {
      changes.add("owned by " + after.owner().map(ColumnName::toString).orElse("none"));
    }
    return "alter sequence " + after.name() + " " + String.join(", ", changes);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
