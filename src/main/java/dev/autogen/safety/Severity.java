package dev.autogen.safety;

/** How much a hazard asks of the reader. */
public enum Severity {
  /** Good to know. */
  NOTE,
  /** Look before you apply it. */
  WARNING,
  /** Data is lost. */
  DATA_LOSS
}
