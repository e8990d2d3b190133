package dev.autogen.sqltext;

import java.util.List;
import java.util.Optional;

/** Placeholders that autogen wrote where only a person knows what belongs there. */
public final class Blanks {
  private static final String OPEN = "<<";
  private static final String CLOSE = ">>";

  /** No expression can begin so, which tells a blank from the operators around a name. */
  private static final List<String> FIRST_WORDS = List.of("value for ", "how to turn ");

  private Blanks() {}

  /** The end of the blank that begins there; the same place where none does. */
  static int end(String sql, int start) {
    boolean begins =
        sql.startsWith(OPEN, start)
            && FIRST_WORDS.stream().anyMatch(it -> sql.startsWith(it, start + OPEN.length()));
    int close = begins ? sql.indexOf(CLOSE, start) : -1;
    return close < 0 ? start : close + CLOSE.length();
  }

  /**
   * The first blank of a statement, as it stands there. What is in strings, quotes and comments is
   * none; the code of a function is looked through like a statement.
   */
  public static Optional<String> in(String sql) {
    List<SqlToken> tokens = SqlTokens.of(sql);
    boolean hasCode = SqlCode.isIn(tokens);
    for (SqlToken token : tokens) {
      if (token.kind() == SqlToken.Kind.BLANK) {
        return Optional.of(token.text());
      }
      Optional<String> inside =
          hasCode && token.isDollarQuoted() ? in(token.body()) : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }
}
