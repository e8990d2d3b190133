package dev.autogen.config;

/** How a table or a column is renamed. */
public enum RenameStrategy {
  /** At once. */
  DIRECT,
  /** The old name is kept until all running code knows the new one. */
  GRADUAL
}
