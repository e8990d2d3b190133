package dev.autogen.schema;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * A type whose values are listed by name.
 *
 * @param labels the values in the order in which they sort, each once
 * @param casts the implicit casts that it has, in their order; no mapping needs one
 */
public record EnumType(QualifiedName name, List<String> labels, List<Cast> casts)
    implements Serializable {
  /**
   * A cast that PostgreSQL makes without being asked, by way of the text. Hibernate's own export
   * makes both, but what it sends at run time does without: only SQL written by hand that assigns a
   * {@code varchar} to the type leans on them.
   */
  public enum Cast {
    FROM_VARCHAR,
    TO_VARCHAR
  }

  public EnumType {
    labels = List.copyOf(labels);
    casts = casts.stream().distinct().sorted().toList();
    if (new HashSet<>(labels).size() < labels.size()) {
      throw new IllegalArgumentException("enum type " + name + " has a label twice: " + labels);
    }
  }

  /** A type without casts. */
  public static EnumType of(QualifiedName name, List<String> labels) {
    return new EnumType(name, labels, List.of());
  }

  public EnumType withName(QualifiedName newName) {
    return new EnumType(newName, labels, casts);
  }

  public EnumType withLabels(List<String> newLabels) {
    return new EnumType(name, newLabels, casts);
  }

  public EnumType withCasts(List<Cast> newCasts) {
    return new EnumType(name, labels, newCasts);
  }
}
