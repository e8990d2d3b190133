package dev.autogen.schema;

import java.io.Serializable;

/**
 * A name as the catalog stores it, neither quoted nor folded.
 *
 * @param value the characters of the name, at least one
 */
public record Identifier(String value) implements Comparable<Identifier>, Serializable {
  /** The maximum length of a name in bytes ({@code NAMEDATALEN} - 1). */
  public static final int MAX_BYTES = 63;

  public Identifier {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a name has at least one character");
    }
  }

  @Override
  public int compareTo(Identifier other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
