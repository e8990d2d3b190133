package dev.autogen.plan;

import dev.autogen.schema.Expression;
import dev.autogen.sqltext.ConstantExpression;

/**
 * Values that PostgreSQL gives to all rows of a new column at once, by a note in its catalog:
 * constants and what is the same all through a statement. Everything else makes it write the table
 * anew.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-ADDING-A-COLUMN">Adding
 *     a column</a>
 */
final class FastDefault {
  private FastDefault() {}

  static boolean isOne(Expression value) {
    return ConstantExpression.isOne(value.sql());
  }
}
