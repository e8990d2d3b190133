package dev.autogen.operation;

import dev.autogen.schema.EnumType;
import java.util.ArrayList;
import java.util.List;

/** The labels of an enum type change. */
public record AlterEnumType(EnumType before, EnumType after) implements Operation {
  /** The labels that come, in their order. */
  public List<String> added() {
    return without(after.labels(), before.labels());
  }

  /** The labels that go, in their order. */
  public List<String> removed() {
    return without(before.labels(), after.labels());
  }

  /** Whether the labels that stay take other places. */
  public boolean reorders() {
    return !without(before.labels(), removed()).equals(without(after.labels(), added()));
  }

  /** The type on its way, with the labels of both sides: each new one behind the one before it. */
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

  /** The casts that come. */
  public List<EnumType.Cast> addedCasts() {
    return without(after.casts(), before.casts());
  }

  /** The casts that go. */
  public List<EnumType.Cast> removedCasts() {
    return without(before.casts(), after.casts());
  }

  /** Whether new labels in their places do; PostgreSQL lets none go and none move. */
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
