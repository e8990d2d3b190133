package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;

/** A constraint of a table. */
public sealed interface Constraint extends Serializable
    permits PrimaryKey, UniqueConstraint, CheckConstraint, ForeignKey {
  Identifier name();

  /**
   * The columns that the constraint lists; empty for a check, whose columns are in its condition.
   */
  List<Identifier> columns();

  /** Whether it is a primary key or a unique constraint, which foreign keys can reference. */
  default boolean isKey() {
    return this instanceof PrimaryKey || this instanceof UniqueConstraint;
  }

  /** Whether the constraint involves this column. */
  default boolean mentions(Identifier column) {
    return columns().contains(column);
  }

  /**
   * The same constraint with one column replaced.
   *
   * @param spelling the new column as SQL text
   */
  Constraint withColumn(Identifier column, Identifier other, String spelling);

  /**
   * Whether all rows were checked; a constraint that is NOT VALID is enforced for new rows only.
   */
  default boolean validated() {
    return true;
  }

  /** The same constraint, validated or, if its kind can be, NOT VALID. */
  default Constraint withValidated(boolean nowValidated) {
    return this;
  }

  /** The same constraint under another name. */
  Constraint withName(Identifier newName);

  /** The names with one name replaced. */
  static List<Identifier> replaced(List<Identifier> names, Identifier name, Identifier other) {
    return names.stream().map(each -> each.equals(name) ? other : each).toList();
  }

  <R> R accept(ConstraintVisitor<R> visitor);
}
