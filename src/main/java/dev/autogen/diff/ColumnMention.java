package dev.autogen.diff;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.TypeName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of an expression that name a column, as PostgreSQL deparses expressions. */
final class ColumnMention {
  /** A string, a cast to a type, the call of a function, or a word that may be a column. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|::\\s*(?:\"(?:[^\"]|\"\")+\"|\\w+)|\\w+\\s*\\(|\"(?:[^\"]|\"\")+\"|\\w+");

  private ColumnMention() {}

  /** The expression as PostgreSQL has it after the column was renamed. */
  static Expression rename(Expression expression, Identifier before, Identifier after) {
    String quoted = '"' + before.value().replace("\"", "\"\"") + '"';
    String replacement = TypeName.quoted(after.value());
    Matcher token = TOKEN.matcher(expression.sql());
    StringBuilder result = new StringBuilder();
    while (token.find()) {
      boolean mention = token.group().equals(before.value()) || token.group().equals(quoted);
      token.appendReplacement(
          result, Matcher.quoteReplacement(mention ? replacement : token.group()));
    }
    token.appendTail(result);
    return new Expression(result.toString());
  }
}
