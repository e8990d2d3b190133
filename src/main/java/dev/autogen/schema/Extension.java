package dev.autogen.schema;

import java.io.Serializable;

/**
 * An extension of a database.
 *
 * @param namespace the namespace of its types and functions
 */
public record Extension(Identifier name, Identifier namespace) implements Serializable {}
