package dev.autogen.config;

/** How a table or a column gets another name. */
public enum RenameStrategy {
  /** At once. */
  DIRECT,
  /** With the old name beside it until all running code knows the new one. */
  GRADUAL
}
