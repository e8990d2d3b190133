package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;

/** A rule of a table that has a name of its own. */
public sealed interface Constraint extends Serializable
    permits PrimaryKey, UniqueConstraint, CheckConstraint, ForeignKey {
  Identifier name();

  /** The columns that the constraint lists; a check names its columns only inside its condition. */
  List<Identifier> columns();

  /** Whether the rule is about this column, among others. */
  default boolean mentions(Identifier column) {
    return columns().contains(column);
  }

  /** The same rule under another name. */
  Constraint withName(Identifier newName);

  <R> R accept(ConstraintVisitor<R> visitor);
}
