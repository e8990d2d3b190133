package dev.autogen.sqltext;

import java.util.List;

/**
 * Rewrites statements for a file that is read line by line, so that no line of a person's text is
 * read as a directive.
 */
public final class OneLineStrings {
  private static final String DIRECTIVE = "-- autogen:";

  private OneLineStrings() {}

  /**
   * The statement with line breaks in strings as escapes. Text in comments that looks like a
   * directive is moved away from the start of the line.
   */
  public static String of(String sql) {
    if (sql.indexOf('\n') < 0 && sql.indexOf('\r') < 0) {
      return sql;
    }
    StringBuilder result = new StringBuilder();
    int copied = 0;
    List<SqlToken> tokens = SqlTokens.of(sql);
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      boolean continues = i + 1 < tokens.size() && tokens.get(i + 1).kind() == SqlToken.Kind.STRING;
      result.append(space(sql.substring(copied, token.start())));
      result.append(hasLines(token) && !continues ? escaped(token.text()) : token.text());
      copied = token.end();
    }
    return result.append(space(sql.substring(copied))).toString();
  }

  private static boolean hasLines(SqlToken token) {
    String text = token.text();
    boolean plain = text.startsWith("'") || text.startsWith("E'") || text.startsWith("e'");
    return token.kind() == SqlToken.Kind.STRING
        && plain
        && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0);
  }

  private static String escaped(String text) {
    boolean escapes = !text.startsWith("'");
    StringBuilder result = new StringBuilder("E'");
    for (int i = escapes ? 2 : 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escape = c == '\\' && escapes && i + 1 < text.length();
      if (escape) {
        c = text.charAt(++i);
      }
      boolean slash = escape || c == '\\';
      switch (c) {
        case '\n' -> result.append("\\n");
        case '\r' -> result.append("\\r");
        default -> result.append(slash ? "\\" : "").append(c);
      }
    }
    return result.toString();
  }

  private static String space(String between) {
    List<LineComment> comments = LineComment.in(between);
    StringBuilder result = new StringBuilder(between);
    for (int i = comments.size() - 1; i >= 0; i--) {
      LineComment comment = comments.get(i);
      if (comment.beginsLine(between) && comment.text().startsWith(DIRECTIVE)) {
        result.insert(comment.start(), ' ');
      }
    }
    return result.toString();
  }
}
