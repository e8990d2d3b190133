package dev.autogen.sqltext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Casts in an expression. */
public final class Casts {
  private final String sql;
  private final List<SqlToken> tokens;
  private final StringBuilder result = new StringBuilder();
  private int copied;

  private Casts(String sql) {
    this.sql = sql;
    tokens = SqlTokens.of(sql);
  }

  /**
   * Replaces types in casts: {@code a::mood}, {@code cast(a AS mood)}. The same word elsewhere may
   * be a column.
   *
   * @param types from the text of a type to its replacement
   */
  public static String retyped(String sql, Map<String, String> types) {
    Casts casts = new Casts(sql);
    for (int i = 0; i + 1 < casts.tokens.size(); i++) {
      if (casts.tokens.get(i).is("::") || casts.tokens.get(i).is("AS")) {
        for (Map.Entry<String, String> type : types.entrySet()) {
          int end = casts.endOfType(i + 1, type.getKey());
          if (end > 0) {
            casts.replace(casts.tokens.get(i + 1).start(), end, type.getValue());
            break;
          }
        }
      }
    }
    return casts.finish();
  }

  /**
   * Replaces constants that are cast to a type: {@code 'so so'::mood}.
   *
   * @param type the text of the type in the expression
   * @param one the replacement of a constant, both without quotes
   * @param array the replacement of a constant that is cast to an array of the type
   */
  public static String constants(
      String sql, String type, UnaryOperator<String> one, UnaryOperator<String> array) {
    Casts casts = new Casts(sql);
    for (int i = 0; i + 2 < casts.tokens.size(); i++) {
      SqlToken constant = casts.tokens.get(i);
      int end = casts.tokens.get(i + 1).is("::") ? casts.endOfType(i + 2, type) : -1;
      if (end > 0 && constant.text().startsWith("'")) {
        String value =
            constant.text().substring(1, constant.text().length() - 1).replace("''", "'");
        boolean isArray = casts.tokenAt(end).filter(it -> it.is("[")).isPresent();
        String other = (isArray ? array : one).apply(value);
        casts.replace(constant.start(), constant.end(), "'" + other.replace("'", "''") + "'");
      }
    }
    return casts.finish();
  }

  /** The end of the type that begins at this token; -1 if it is another type. */
  private int endOfType(int first, String type) {
    List<SqlToken> wanted = SqlTokens.of(type);
    if (first + wanted.size() > tokens.size()) {
      return -1;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!isSame(tokens.get(first + i), wanted.get(i))) {
        return -1;
      }
    }
    int next = first + wanted.size();
    boolean continues = next < tokens.size() && tokens.get(next).is(".");
    return continues ? -1 : tokens.get(next - 1).end();
  }

  private static boolean isSame(SqlToken one, SqlToken other) {
    boolean names = one.isName() && one.kind() == other.kind();
    return names ? one.name().equals(other.name()) : one.text().equals(other.text());
  }

  private Optional<SqlToken> tokenAt(int position) {
    return tokens.stream().filter(token -> token.start() >= position).findFirst();
  }

  private void replace(int start, int end, String text) {
    result.append(sql, copied, start).append(text);
    copied = end;
  }

  private String finish() {
    return result.append(sql, copied, sql.length()).toString();
  }
}
