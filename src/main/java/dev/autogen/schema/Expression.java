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
  private static final String NAME = "(?:\"(?:[^\"]|\"\")++\"|[\\p{L}_][\\p{L}\\p{N}_$]*+)";

  private static final String QUALIFIED_NAME = NAME + "(?:\\s*+\\.\\s*+" + NAME + ")*+";

  /** The types of several words, as PostgreSQL deparses them, or a name. */
  private static final String TYPE =
      "(?:(?i:time(?:stamp)?+(?:\\s*+\\(\\d++\\))?+\\s++with(?:out)?+\\s++time\\s++zone"
          + "|double\\s++precision|(?:character|bit)\\s++varying"
          + "|interval\\s++(?:year|month|day|hour|minute|second)\\b(?:\\s++to\\s++(?:month|hour|minute|second)\\b)?+)|"
          + QUALIFIED_NAME
          + ")";

  /**
   * What to read as a whole: a string, a number, a cast, a collation, the field of EXTRACT, a call.
   * Otherwise a word that may be a column, or the part of one after a dot.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i:\\b[ebx])?'(?:[^']|'')*+'|\\b\\d\\w*+|::\\s*+"
              + TYPE
              + "|(?i:\\bCOLLATE)\\s++"
              + QUALIFIED_NAME
              + "|(?i:\\bEXTRACT)\\s*+\\(\\s*+\\w++\\s++(?i:FROM)\\b|"
              + QUALIFIED_NAME
              + "\\s*+\\(|\\.\\s*+(?<part>"
              + NAME
              + ")|(?<column>"
              + NAME
              + ")");

  public Expression {
    sql = sql.strip();
    if (sql.isEmpty()) {
      throw new IllegalArgumentException("an expression has at least one character");
    }
  }

  /** Whether the text contains the name of this column. */
  public boolean mentions(Identifier column) {
    String quoted = quoted(column);
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      String name = token.group("column") == null ? token.group("part") : token.group("column");
      if (quoted.equals(name)
          || (name != null && column.value().equals(name.toLowerCase(Locale.ROOT)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Replaces a column; the text must be as PostgreSQL deparses it.
   *
   * @param spelling the replacement as SQL text
   */
  public Expression renamed(Identifier column, String spelling) {
    String quoted = quoted(column);
    Matcher token = TOKEN.matcher(sql);
    StringBuilder result = new StringBuilder();
    while (token.find()) {
      String name = token.group("column");
      boolean mention = column.value().equals(name) || quoted.equals(name);
      token.appendReplacement(result, Matcher.quoteReplacement(mention ? spelling : token.group()));
    }
    token.appendTail(result);
    return new Expression(result.toString());
  }

  private static String quoted(Identifier column) {
    return '"' + column.value().replace("\"", "\"\"") + '"';
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
