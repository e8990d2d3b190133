package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A composite type.
 *
 * @param attributes in order, which is also the order of the values in the text form
 */
public record CompositeType(QualifiedName name, List<Attribute> attributes)
    implements Serializable {
  /** One attribute. */
  public record Attribute(Identifier name, SqlType type) implements Serializable {}

  public CompositeType {
    attributes = List.copyOf(attributes);
  }

  public Optional<Attribute> attribute(Identifier attribute) {
    return attributes.stream().filter(found -> found.name().equals(attribute)).findFirst();
  }

  /** Whether an attribute is of that type or an array of it. */
  public boolean mentions(QualifiedName type) {
    return attributes.stream().anyMatch(attribute -> attribute.type().isOf(type));
  }

  public CompositeType withAttributes(List<Attribute> newAttributes) {
    return new CompositeType(name, newAttributes);
  }
}
