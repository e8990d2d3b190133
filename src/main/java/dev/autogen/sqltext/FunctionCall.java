package dev.autogen.sqltext;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Functions in expressions. */
public final class FunctionCall {
  private FunctionCall() {}

  /** The name of the function where an expression is nothing but a call of it, without quotes. */
  public static Optional<String> whole(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    Optional<String> name =
        cursor.peek().filter(it -> it.kind() == SqlToken.Kind.WORD).map(SqlToken::text);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    cursor.take();
    return cursor.skipGroup() && sql.endsWith(")") && cursor.isAtEnd() ? name : Optional.empty();
  }

  /** The names that parentheses follow, in lower case where they are unquoted. */
  public static Set<String> names(String sql) {
    Set<String> names = new HashSet<>();
    List<SqlToken> tokens = SqlTokens.of(sql);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isName() && tokens.get(i + 1).is("(")) {
        names.add(tokens.get(i).name());
      }
    }
    return names;
  }
}
