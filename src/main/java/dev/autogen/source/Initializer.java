package dev.autogen.source;

import java.util.OptionalInt;

/**
 * The value that Java gives a new object's field, in a form that SQL can say too. Whether the type
 * of the column can hold it is for the caller to see.
 *
 * @param value the text, the number in plain decimal digits, {@code true} or {@code false}, or the
 *     name of the constant; for the moments and the uuid the Java expression or annotation
 * @param ordinal the place of an enum's constant, where the source of the enum was found
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
