package dev.autogen.schema;

import java.io.Serializable;
import java.util.Optional;

/**
 * A sequence that no identity or serial column uses.
 *
 * @param owner the column with which the sequence is dropped, if there is one
 */
public record Sequence(QualifiedName name, SequenceOptions options, Optional<ColumnName> owner)
    implements Serializable {
  /** A sequence that belongs to no column. */
  public Sequence(QualifiedName name, SequenceOptions options) {
    this(name, options, Optional.empty());
  }

  public Sequence withName(QualifiedName newName) {
    return new Sequence(newName, options, owner);
  }

  public Sequence withOwner(Optional<ColumnName> newOwner) {
    return new Sequence(name, options, newOwner);
  }
}
