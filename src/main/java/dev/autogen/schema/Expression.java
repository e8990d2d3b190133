package dev.autogen.schema;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL inside a definition: a default, the condition of a check, an index key. Two spellings of one
 * meaning are two expressions until they are normalized.
 *
 * @param sql the text, without surrounding white space
 */
public record Expression(String sql) implements Serializable {
  /** A string, or a name that is not the name of a function. */
  private static final Pattern NAME =
      Pattern.compile(
          "'(?:[^']|'')*+'|(\"(?:[^\"]|\"\")++\"|[\\p{L}_][\\p{L}\\p{N}_$]*+)(?!\\s*\\()");

  /** A string, a cast, a function call, or a word that may be a column. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|::\\s*(?:\"(?:[^\"]|\"\")+\"|\\w+)|\\w+\\s*\\(|\"(?:[^\"]|\"\")+\"|\\w+");

  public Expression {
    sql = sql.strip();
    if (sql.isEmpty()) {
      throw new IllegalArgumentException("an expression has at least one character");
    }
  }

  /** Whether the text contains the name of this column. */
  public boolean mentions(Identifier column) {
    String quoted = '"' + column.value().replace("\"", "\"\"") + '"';
    return NAME.matcher(sql)
        .results()
        .map(match -> match.group(1))
        .anyMatch(
            name ->
                quoted.equals(name)
                    || (name != null && column.value().equals(name.toLowerCase(Locale.ROOT))));
  }

  /**
   * Replaces a column; the text must be as PostgreSQL deparses it.
   *
   * @param spelling the replacement as SQL text
   */
  public Expression renamed(Identifier column, String spelling) {
    String quoted = '"' + column.value().replace("\"", "\"\"") + '"';
    Matcher token = TOKEN.matcher(sql);
    StringBuilder result = new StringBuilder();
    while (token.find()) {
      boolean mention = token.group().equals(column.value()) || token.group().equals(quoted);
      token.appendReplacement(result, Matcher.quoteReplacement(mention ? spelling : token.group()));
    }
    token.appendTail(result);
    return new Expression(result.toString());
  }

  /**
   * Replaces a type in casts; the text must be as PostgreSQL deparses it.
   *
   * @param type the name of the type as SQL text
   */
  public Expression recast(String type, String other) {
    Pattern cast = Pattern.compile("'(?:[^']|'')*'|::" + Pattern.quote(type) + "(?![\\w.\"])");
    return new Expression(
        cast.matcher(sql)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        match.group().startsWith("'") ? match.group() : "::" + other)));
  }

  @Override
  public String toString() {
    return sql;
  }
}
