package dev.autogen.hibernate;

import java.util.ArrayList;
import java.util.List;

/** A token of a definition: a word, a number, a quoted text, a group in parentheses or a symbol. */
record DefinitionToken(String text, int start, int end) {
  boolean is(String keyword) {
    return text.equalsIgnoreCase(keyword);
  }

  boolean isGroup() {
    return text.startsWith("(");
  }

  /** The text between the parentheses of a group. */
  String inner() {
    return text.substring(1, text.endsWith(")") ? text.length() - 1 : text.length()).strip();
  }

  static List<DefinitionToken> split(String sql) {
    List<DefinitionToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < sql.length()) {
      if (Character.isWhitespace(sql.charAt(at))) {
        at++;
        continue;
      }
      int end = end(sql, at);
      if (!isComment(sql, at)) {
        tokens.add(new DefinitionToken(sql.substring(at, end), at, end));
      }
      at = end;
    }
    return tokens;
  }

  /** The text without comments outside parentheses. */
  static String withoutComments(String sql) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < sql.length()) {
      int end = end(sql, at);
      rest.append(isComment(sql, at) ? " " : sql.substring(at, end));
      at = end;
    }
    return rest.toString().strip();
  }

  /** Whether all parentheses outside quotes are closed. */
  static boolean isBalanced(String sql) {
    return split(sql).stream().noneMatch(token -> token.isGroup() && !token.isClosed());
  }

  /** Whether the group is closed before the end of the text. */
  private boolean isClosed() {
    return text.endsWith(")") && isBalanced(text.substring(1, text.length() - 1));
  }

  private static boolean isComment(String sql, int at) {
    return sql.startsWith("--", at) || sql.startsWith("/*", at);
  }

  private static int end(String sql, int start) {
    char first = sql.charAt(start);
    if (sql.startsWith("--", start)) {
      int newLine = sql.indexOf('\n', start);
      return newLine < 0 ? sql.length() : newLine;
    }
    if (sql.startsWith("/*", start)) {
      int close = sql.indexOf("*/", start + 2);
      return close < 0 ? sql.length() : close + 2;
    }
    if (first == '\'' || first == '"' || first == '`') {
      return endOfQuoted(sql, start, false);
    }
    if ((first == 'e' || first == 'E') && sql.startsWith("'", start + 1)) {
      return endOfQuoted(sql, start + 1, true);
    }
    if (first == '(') {
      return endOfGroup(sql, start);
    }
    if (first == '$') {
      return endOfDollarQuoted(sql, start);
    }
    if (!isWordPart(first)) {
      return start + 1;
    }
    int end = start + 1;
    while (end < sql.length() && isWordPart(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  /** A quote inside is doubled, or escaped in {@code E''}. */
  private static int endOfQuoted(String sql, int start, boolean escapes) {
    char quote = sql.charAt(start);
    int at = start + 1;
    while (at < sql.length()) {
      if (escapes && sql.charAt(at) == '\\') {
        at += 2;
      } else if (sql.charAt(at) != quote) {
        at++;
      } else if (at + 1 < sql.length() && sql.charAt(at + 1) == quote) {
        at += 2;
      } else {
        return at + 1;
      }
    }
    return sql.length();
  }

  private static int endOfGroup(String sql, int start) {
    int at = start + 1;
    while (at < sql.length() && sql.charAt(at) != ')') {
      at = Character.isWhitespace(sql.charAt(at)) ? at + 1 : end(sql, at);
    }
    return Math.min(at + 1, sql.length());
  }

  private static int endOfDollarQuoted(String sql, int start) {
    int tagEnd = sql.indexOf('$', start + 1);
    if (tagEnd < 0) {
      return start + 1;
    }
    String tag = sql.substring(start, tagEnd + 1);
    int close = sql.indexOf(tag, tagEnd + 1);
    return close < 0 ? sql.length() : close + tag.length();
  }
}
