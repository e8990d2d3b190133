package dev.autogen.schema;

/** When a constraint is checked. */
public enum Deferral {
  /** After every statement. */
  NONE,
  /** After every statement, unless the transaction defers it. */
  DEFERRABLE,
  /** At commit. */
  INITIALLY_DEFERRED
}
