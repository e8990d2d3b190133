package dev.autogen.config;

/** The style of the statements of a plan. */
public enum PlanStyle {
  /** Steps during which other sessions can read and write. */
  SAFE,
  /** Direct statements, for a database that nobody uses meanwhile. */
  PLAIN
}
