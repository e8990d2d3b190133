package dev.autogen.schema;

import java.io.Serializable;

/** The options of a sequence. */
public record SequenceOptions(
    SqlType type, long start, long increment, long minimum, long maximum, long cache, boolean cycle)
    implements Serializable {

  /** The defaults of {@code CREATE SEQUENCE} for this type, in the direction of the increment. */
  public static SequenceOptions of(SqlType type, long start, long increment) {
    return increment > 0
        ? new SequenceOptions(type, start, increment, 1, largest(type), 1, false)
        : new SequenceOptions(type, start, increment, -largest(type) - 1, -1, 1, false);
  }

  /** The defaults of {@code CREATE SEQUENCE} for this type and direction. */
  public SequenceOptions defaults() {
    return of(type, increment > 0 ? minimum : maximum, increment);
  }

  public SequenceOptions withStart(long newStart) {
    return new SequenceOptions(type, newStart, increment, minimum, maximum, cache, cycle);
  }

  public SequenceOptions withIncrement(long newIncrement) {
    return new SequenceOptions(type, start, newIncrement, minimum, maximum, cache, cycle);
  }

  public SequenceOptions withLimits(long newMinimum, long newMaximum) {
    return new SequenceOptions(type, start, increment, newMinimum, newMaximum, cache, cycle);
  }

  public SequenceOptions withCache(long newCache) {
    return new SequenceOptions(type, start, increment, minimum, maximum, newCache, cycle);
  }

  public SequenceOptions withCycle(boolean newCycle) {
    return new SequenceOptions(type, start, increment, minimum, maximum, cache, newCycle);
  }

  /** The same for another type. Limits of the old type become those of the new type. */
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
