package dev.autogen.config;

/** How a type changes if PostgreSQL would rewrite the table for it. */
public enum TypeChange {
  /** Through a shadow column. */
  SHADOW,
  /** In place, under a lock. */
  DIRECT
}
