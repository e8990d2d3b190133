package dev.autogen.schema;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of SQL inside a definition: a default, a check's condition, an index key. Two spellings
 * of one meaning are two expressions until the server has settled them.
 *
 * @param sql the text, without surrounding white space
 */
public record Expression(String sql) implements Serializable {
  /** A string, or a name that is not the name of a function. */
  private static final Pattern NAME =
      Pattern.compile(
          "'(?:[^']|'')*+'|(\"(?:[^\"]|\"\")++\"|[\\p{L}_][\\p{L}\\p{N}_$]*+)(?!\\s*\\()");

  /** A string, a cast to a type, the call of a function, or a word that may be a column. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|::\\s*(?:\"(?:[^\"]|\"\")+\"|\\w+)|\\w+\\s*\\(|\"(?:[^\"]|\"\")+\"|\\w+");

  public Expression {
    sql = sql.strip();
    if (sql.isEmpty()) {
      throw new IllegalArgumentException("an expression has at least one character");
    }
  }

  /** Whether a column of this name has a part in it, as far as its words tell. */
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
   * The expression with something else in the place of a column, as PostgreSQL deparses columns.
   *
   * @param spelling what SQL calls it
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
   * The expression with casts to another type, as PostgreSQL deparses casts.
   *
   * @param type its name as SQL writes it
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
