package dev.autogen.sqltext;

import java.util.List;

/**
 * A comment from two dashes to the end of a line.
 *
 * @param start its position in the source
 * @param text its text with the dashes
 */
public record LineComment(int start, String text) {
  /** All line comments of a text. */
  public static List<LineComment> in(String sql) {
    return SqlTokens.lineComments(sql);
  }

  /** Whether it begins at the start of its line. */
  public boolean beginsLine(String source) {
    return start == 0 || source.charAt(start - 1) == '\n' || source.charAt(start - 1) == '\r';
  }

  /** Whether only white space is before it on its line. */
  public boolean isAlone(String source) {
    return source.substring(source.lastIndexOf('\n', start) + 1, start).isBlank();
  }

  /** The number of its line, from zero. */
  public int line(String source) {
    return (int) source.substring(0, start).chars().filter(c -> c == '\n').count();
  }
}
