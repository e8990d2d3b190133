package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of an SQL text. */
public final class SqlWords {
  private SqlWords() {}

  /** Every word of a text that could be a name. Key words are included, strings are not. */
  public static Set<Identifier> of(String sql) {
    return names(SqlTokens.of(sql));
  }

  /** The string constants of a text, in order, as written. */
  public static List<String> strings(String sql) {
    return SqlTokens.of(sql).stream()
        .filter(token -> token.kind() == SqlToken.Kind.STRING)
        .map(SqlToken::text)
        .toList();
  }

  static Set<Identifier> names(Collection<SqlToken> tokens) {
    Set<Identifier> names = new LinkedHashSet<>();
    tokens.stream()
        .filter(SqlToken::isName)
        .map(SqlToken::name)
        .filter(name -> !name.isEmpty())
        .forEach(name -> names.add(new Identifier(name)));
    return names;
  }
}
