package dev.autogen.config;

/** How a migration gets from one schema to another. */
public enum PlanStyle {
  /** In steps that let others read and write meanwhile. */
  SAFE,
  /** Directly, for a database that nobody uses meanwhile. */
  PLAIN
}
