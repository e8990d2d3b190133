package dev.autogen.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.core.Parser;

/**
 * SQL as characters: where statements end and what is comment, with the lexer of the PostgreSQL
 * driver.
 */
final class SqlText {
  private final char[] text;
  private final List<SqlStatement> statements = new ArrayList<>();
  private int start = -1;
  private int atomicDepth;
  private String previousWord = "";

  private SqlText(String sql) {
    text = sql.toCharArray();
  }

  /** The statements of a text that begins on the given line. */
  static List<SqlStatement> statements(String sql, int firstLine) {
    SqlText splitter = new SqlText(sql);
    splitter.split(firstLine);
    return splitter.statements;
  }

  /** The text with a space for every run of comments and white space outside of quotes. */
  static String withoutComments(String sql) {
    char[] text = sql.toCharArray();
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length; i++) {
      int end = endOfToken(text, i);
      boolean blank = Character.isWhitespace(text[i]) || isComment(text, i, end);
      if (!blank) {
        result.append(text, i, end - i + 1);
      } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
        result.append(' ');
      }
      i = end;
    }
    return result.toString().strip();
  }

  private void split(int firstLine) {
    int line = firstLine;
    int startLine = firstLine;
    int end = 0;
    for (int i = 0; i < text.length; i++) {
      int last = endOfToken(text, i);
      boolean blank = Character.isWhitespace(text[i]) || isComment(text, i, last);
      if (text[i] == ';' && atomicDepth == 0) {
        close(end, startLine);
      } else if (!blank) {
        if (start < 0) {
          start = i;
          startLine = line;
        }
        end = last + 1;
        last = Math.max(last, word(i));
        end = Math.max(end, last + 1);
      }
      for (int j = i; j <= last; j++) {
        line += text[j] == '\n' ? 1 : 0;
      }
      i = last;
    }
    close(end, startLine);
  }

  private void close(int end, int line) {
    if (start >= 0) {
      statements.add(new SqlStatement(new String(text, start, end - start), line));
    }
    start = -1;
    previousWord = "";
  }

  /**
   * Notices {@code BEGIN ATOMIC … END}, the one place where a semicolon does not end a statement.
   */
  private int word(int from) {
    if (!Character.isJavaIdentifierStart(text[from]) || text[from] == '$') {
      return from;
    }
    int to = from;
    while (to + 1 < text.length && Character.isJavaIdentifierPart(text[to + 1])) {
      to++;
    }
    String word = new String(text, from, to - from + 1).toLowerCase(Locale.ROOT);
    if (word.equals("atomic") && previousWord.equals("begin")) {
      atomicDepth = 1;
    } else if (atomicDepth > 0 && word.equals("case")) {
      atomicDepth++;
    } else if (atomicDepth > 0 && word.equals("end")) {
      atomicDepth--;
    }
    previousWord = word;
    return to;
  }

  /** The last character of the quoted piece or comment that begins here, else this one. */
  private static int endOfToken(char[] text, int i) {
    return Math.min(
        text.length - 1,
        switch (text[i]) {
          case '\'' -> Parser.parseSingleQuotes(text, i, true);
          case '"' -> Parser.parseDoubleQuotes(text, i);
          case '$' -> Parser.parseDollarQuotes(text, i);
          case '-' -> Parser.parseLineComment(text, i);
          case '/' -> Parser.parseBlockComment(text, i);
          default -> i;
        });
  }

  private static boolean isComment(char[] text, int i, int end) {
    return end > i && (text[i] == '-' || text[i] == '/');
  }
}
