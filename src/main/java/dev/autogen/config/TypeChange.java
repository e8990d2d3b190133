package dev.autogen.config;

/** How the type of a column changes where PostgreSQL would rewrite the table for it. */
public enum TypeChange {
  /** In a column beside it that takes its place then. */
  SHADOW,
  /** In place. */
  DIRECT
}
