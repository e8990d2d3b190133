package dev.autogen.plan;

import dev.autogen.schema.Expression;
import java.util.regex.Pattern;

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
  private static final String TYPE = "(\"[^\"]+\"|\\w+)(\\.(\"[^\"]+\"|\\w+))?";
  private static final Pattern CONSTANT =
      Pattern.compile(
          "\\(?("
              + "'([^']|'')*'"
              + "|[-+]?\\d+(\\.\\d*)?(e[-+]?\\d+)?"
              + "|true|false"
              + "|current_date|current_time|current_timestamp|localtime|localtimestamp|now\\(\\)"
              + ")\\)?(::"
              + TYPE
              + "( (varying|precision|with(out)? time zone))*(\\([\\d, ]+\\))?(\\[\\])*)*",
          Pattern.CASE_INSENSITIVE);

  private FastDefault() {}

  static boolean isOne(Expression value) {
    return CONSTANT.matcher(value.sql().strip()).matches();
  }
}
