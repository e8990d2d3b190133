package dev.autogen.sqltext;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Function calls in expressions. */
public final class FunctionCall {
  private FunctionCall() {}

  /** The name of the function if the whole expression is one call and the name is not quoted. */
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

  /** The names before parentheses, in lower case unless quoted. */
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
