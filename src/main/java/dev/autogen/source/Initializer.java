package dev.autogen.source;

import java.util.OptionalInt;

/**
 * The initial value of a Java field, in a form that can be written in SQL. The caller checks
 * whether the column type can hold it.
 *
 * @param value the text, the number in decimal digits, {@code true} or {@code false}, or the name
 *     of the constant; for times and UUIDs the Java expression or annotation
 * @param ordinal the ordinal of an enum constant, if the source of the enum was found
 */
public record Initializer(Kind kind, String value, OptionalInt ordinal) {
  public enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    ENUM_CONSTANT,
    CURRENT_DATE,
    CURRENT_TIME,
    CURRENT_TIMESTAMP,
    RANDOM_UUID
  }

  static Initializer of(Kind kind, String value) {
    return new Initializer(kind, value, OptionalInt.empty());
  }
}
