package dev.autogen.sql;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;

/**
 * A placeholder in a statement that only a person can fill in. It is invalid SQL on purpose. It is
 * recognized by its first words, see {@link dev.autogen.sqltext.PlaceholderSearch}.
 */
public final class Placeholder {
  private Placeholder() {}

  /** The value of a column in existing rows. */
  public static Expression valueFor(ColumnName column) {
    return new Expression("<<value for " + column + ">>");
  }

  /**
   * The expression that converts a value of one type to another.
   *
   * @param column the column that is converted
   */
  public static Expression conversion(Identifier column, String from, String to) {
    return new Expression("<<how to turn " + column + " from " + from + " into " + to + ">>");
  }
}
