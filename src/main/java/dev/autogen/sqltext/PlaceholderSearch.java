package dev.autogen.sqltext;

import java.util.List;
import java.util.Optional;

/** Finds placeholders of autogen: places that only a person can fill in. */
public final class PlaceholderSearch {
  private static final String OPEN = "<<";
  private static final String CLOSE = ">>";

  /**
   * No expression begins with these words, so a placeholder is not confused with operators around a
   * name.
   */
  private static final List<String> FIRST_WORDS = List.of("value for ", "how to turn ");

  private PlaceholderSearch() {}

  /** The end of the placeholder at {@code start}; {@code start} if there is none. */
  static int end(String sql, int start) {
    boolean begins =
        sql.startsWith(OPEN, start)
            && FIRST_WORDS.stream().anyMatch(it -> sql.startsWith(it, start + OPEN.length()));
    int close = begins ? sql.indexOf(CLOSE, start) : -1;
    return close < 0 ? start : close + CLOSE.length();
  }

  /**
   * The first placeholder of a statement, as written. Strings, quoted names and comments contain
   * none; the code of a function may.
   */
  public static Optional<String> in(String sql) {
    List<SqlToken> tokens = SqlTokens.of(sql);
    boolean hasCode = SqlCode.isIn(tokens);
    for (SqlToken token : tokens) {
      if (token.kind() == SqlToken.Kind.PLACEHOLDER) {
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
