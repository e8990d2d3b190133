package dev.autogen.schema;

import java.io.Serializable;

/**
 * An extension that a database has.
 *
 * @param namespace where its types and functions are
 */
public record Extension(Identifier name, Identifier namespace) implements Serializable {}
