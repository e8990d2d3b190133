package dev.autogen.schema;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * A type whose values are listed by name.
 *
 * @param labels the values in the order in which they sort, each once
 */
public record EnumType(QualifiedName name, List<String> labels) implements Serializable {
  public EnumType {
    labels = List.copyOf(labels);
    if (new HashSet<>(labels).size() < labels.size()) {
      throw new IllegalArgumentException("enum type " + name + " has a label twice: " + labels);
    }
  }

  public EnumType withLabels(List<String> newLabels) {
    return new EnumType(name, newLabels);
  }
}
