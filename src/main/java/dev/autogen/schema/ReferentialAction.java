package dev.autogen.schema;

/** What happens to a row when the row it references is deleted or its key changes. */
public enum ReferentialAction {
  NO_ACTION,
  RESTRICT,
  CASCADE,
  SET_NULL,
  SET_DEFAULT
}
