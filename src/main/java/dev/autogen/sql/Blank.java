package dev.autogen.sql;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;

/**
 * A place in a statement that only a person can fill in; invalid SQL on purpose. It is found again
 * by its first words, see {@link dev.autogen.sqltext.Blanks}.
 */
public final class Blank {
  private Blank() {}

  /** What a column holds in the rows that are there. */
  public static Expression valueFor(ColumnName column) {
    return new Expression("<<value for " + column + ">>");
  }

  /**
   * What makes a value of one type of a value of another.
   *
   * @param column whose values they are, as people say it
   */
  public static Expression turning(Identifier column, String from, String to) {
    return new Expression("<<how to turn " + column + " from " + from + " into " + to + ">>");
  }
}
