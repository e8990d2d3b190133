package dev.autogen.schema;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * An enum type.
 *
 * @param labels the values in sort order, each once
 * @param casts its implicit casts, in order; no mapping needs one
 */
public record EnumType(QualifiedName name, List<String> labels, List<Cast> casts)
    implements Serializable {
  /**
   * An implicit cast through text. Hibernate's schema export creates both casts, but Hibernate does
   * not need them at run time. Only hand-written SQL that assigns a {@code varchar} to the type
   * depends on them.
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
