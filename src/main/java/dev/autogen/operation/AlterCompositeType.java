package dev.autogen.operation;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.CompositeType.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes the attributes of a composite type. */
public record AlterCompositeType(CompositeType before, CompositeType after) implements Operation {
  /** The added attributes, in their order. */
  public List<Attribute> added() {
    return unknown(after, before);
  }

  /** The removed attributes, in their order. */
  public List<Attribute> removed() {
    return unknown(before, after);
  }

  private static List<Attribute> unknown(CompositeType type, CompositeType other) {
    return type.attributes().stream()
        .filter(attribute -> other.attribute(attribute.name()).isEmpty())
        .toList();
  }

  /**
   * Whether the change only drops attributes and adds them at the end. PostgreSQL allows nothing
   * else for a type that columns use.
   */
  public boolean inPlace() {
    List<Attribute> reached = new ArrayList<>(before.attributes());
    reached.removeAll(removed());
    reached.addAll(added());
    return reached.equals(after.attributes());
  }

  @Override
  public Subject subject() {
    return Subject.of(after.name());
  }

  @Override
  public Operation reverse() {
    return new AlterCompositeType(after, before);
  }

  @Override
  public String summary() {
    List<String> changes = new ArrayList<>();
    added().forEach(it -> changes.add("add " + it.name() + " " + it.type()));
    removed().forEach(it -> changes.add("drop " + it.name()));
    for (Attribute attribute : after.attributes()) {
      Optional<Attribute> old = before.attribute(attribute.name());
      old.filter(it -> !it.type().equals(attribute.type()))
          .ifPresent(
              it ->
                  changes.add(attribute.name() + " from " + it.type() + " to " + attribute.type()));
    }
    if (changes.isEmpty()) {
      changes.add("other order");
    }
    return "alter composite type " + after.name() + " " + String.join(", ", changes);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
