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

  /**
   * The same rule over another column of its table.
   *
   * @param spelling what SQL calls that
   */
  Constraint withColumn(Identifier column, Identifier other, String spelling);

  /** The same rule under another name. */
  Constraint withName(Identifier newName);

  /** Names with another one in the place of one. */
  static List<Identifier> replaced(List<Identifier> names, Identifier name, Identifier other) {
    return names.stream().map(each -> each.equals(name) ? other : each).toList();
  }

  <R> R accept(ConstraintVisitor<R> visitor);
}
