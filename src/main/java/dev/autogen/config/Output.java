package dev.autogen.config;

/** How results are told. */
public enum Output {
  TEXT,
  JSON
}
