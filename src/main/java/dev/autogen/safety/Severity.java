package dev.autogen.safety;

import java.util.Locale;

/** How much a hazard asks of the reader. */
public enum Severity {
  /** Good to know. */
  NOTE,
  /** Look before you apply it. */
  WARNING,
  /** The application stands still or fails, or the migration does. */
  ERROR,
  /** Data is lost. */
  DATA_LOSS;

  /** Whether somebody has to say that it is meant so. */
  public boolean refuses() {
    return this == ERROR || this == DATA_LOSS;
  }

  /** The word for people: what is lost is no less than an error. */
  @Override
  public String toString() {
    return refuses() ? "error" : name().toLowerCase(Locale.ROOT);
  }
}
