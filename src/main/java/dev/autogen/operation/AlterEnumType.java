package dev.autogen.operation;

import dev.autogen.schema.EnumType;
import java.util.ArrayList;
import java.util.List;

/** Changes the labels of an enum type. */
public record AlterEnumType(EnumType before, EnumType after) implements Operation {
  /** The added labels, in their order. */
  public List<String> added() {
    return without(after.labels(), before.labels());
  }

  /** The removed labels, in their order. */
  public List<String> removed() {
    return without(before.labels(), after.labels());
  }

  /** Whether the remaining labels change their order. */
  public boolean reorders() {
    return !without(before.labels(), removed()).equals(without(after.labels(), added()));
  }

  /** The type with the labels of both sides: each new label follows its predecessor. */
  public EnumType withAll() {
    List<String> labels = new ArrayList<>(before.labels());
    for (int i = 0; i < after.labels().size(); i++) {
      String label = after.labels().get(i);
      if (!labels.contains(label)) {
        labels.add(i == 0 ? 0 : labels.indexOf(after.labels().get(i - 1)) + 1, label);
      }
    }
    return after.withLabels(labels);
  }

  /** The added casts. */
  public List<EnumType.Cast> addedCasts() {
    return without(after.casts(), before.casts());
  }

  /** The removed casts. */
  public List<EnumType.Cast> removedCasts() {
    return without(before.casts(), after.casts());
  }

  /** Whether the change only adds labels. PostgreSQL cannot remove or move labels. */
  public boolean inPlace() {
    return withAll().labels().equals(after.labels());
  }

  private static <T> List<T> without(List<T> all, List<T> others) {
    List<T> rest = new ArrayList<>(all);
    rest.removeAll(others);
    return rest;
  }

  @Override
  public Subject subject() {
    return Subject.of(after.name());
  }

  @Override
  public Operation reverse() {
    return new AlterEnumType(after, before);
  }

  @Override
  public String summary() {
    List<String> changes = new ArrayList<>();
    added().forEach(label -> changes.add("add " + label));
    removed().forEach(label -> changes.add("drop " + label));
    addedCasts().forEach(cast -> changes.add("add cast " + Wording.cast(cast)));
    removedCasts().forEach(cast -> changes.add("drop cast " + Wording.cast(cast)));
    if (reorders()) {
      changes.add("other order");
    }
    return "alter enum type " + after.name() + " " + String.join(", ", changes);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
