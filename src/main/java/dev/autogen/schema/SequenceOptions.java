package dev.autogen.schema;

import java.io.Serializable;

/** How a sequence counts. */
public record SequenceOptions(
    SqlType type, long start, long increment, long minimum, long maximum, long cache, boolean cycle)
    implements Serializable {

  /**
   * What {@code CREATE SEQUENCE} does for an ascending {@code bigint} when nothing else is said.
   */
  public static SequenceOptions ascending(long start, long increment) {
    return ascending(SqlType.BIGINT, start, increment);
  }

  /** The same over a narrower type, whose largest value is then the maximum. */
  public static SequenceOptions ascending(SqlType type, long start, long increment) {
    return new SequenceOptions(type, start, increment, 1, largest(type), 1, false);
  }

  /** The values {@code CREATE SEQUENCE} assumes for this type and direction when it is not told. */
  public SequenceOptions defaults() {
    return increment > 0
        ? new SequenceOptions(type, minimum, increment, 1, largest(type), 1, false)
        : new SequenceOptions(type, maximum, increment, -largest(type) - 1, -1, 1, false);
  }

  /** The same over another type; limits that were the old type's become the new one's. */
  public SequenceOptions withType(SqlType newType) {
    long newMaximum = maximum == largest(type) ? largest(newType) : maximum;
    long newMinimum = minimum == -largest(type) - 1 ? -largest(newType) - 1 : minimum;
    return new SequenceOptions(newType, start, increment, newMinimum, newMaximum, cache, cycle);
  }

  private static long largest(SqlType type) {
    if (type.equals(SqlType.SMALLINT)) {
      return Short.MAX_VALUE;
    }
    return type.equals(SqlType.INTEGER) ? Integer.MAX_VALUE : Long.MAX_VALUE;
  }
}
