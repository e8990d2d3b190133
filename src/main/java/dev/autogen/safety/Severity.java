package dev.autogen.safety;

import java.util.Locale;

/** How serious a hazard is. */
public enum Severity {
  /** Good to know. */
  NOTE,
  /** Check it before you apply the migration. */
  WARNING,
  /** The application is blocked or fails, or the migration fails. */
  ERROR,
  /** Data is lost. */
  DATA_LOSS;

  /** Whether the migration is refused until a person allows the hazard. */
  public boolean refuses() {
    return this == ERROR || this == DATA_LOSS;
  }

  /** The word in the output: data loss is an error. */
  @Override
  public String toString() {
    return refuses() ? "error" : name().toLowerCase(Locale.ROOT);
  }
}
