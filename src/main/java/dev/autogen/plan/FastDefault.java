package dev.autogen.plan;

import dev.autogen.schema.Expression;
import dev.autogen.sqltext.ConstantExpression;

/**
 * Defaults that PostgreSQL stores in its catalog for all rows of a new column: constants and
 * expressions that are the same for the whole statement. Any other default makes it rewrite the
 * table.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-ADDING-A-COLUMN">Adding
 *     a column</a>
 */
final class FastDefault {
  private FastDefault() {}

  static boolean applies(Expression value) {
    return ConstantExpression.isOne(value.sql());
  }
}
