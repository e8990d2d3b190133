package dev.autogen.schema;

import java.io.Serializable;

/** A sequence that no identity or serial column owns. */
public record Sequence(QualifiedName name, SequenceOptions options) implements Serializable {}
