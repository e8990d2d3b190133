package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a text mentions, as far as its words tell. */
public final class SqlWords {
  private SqlWords() {}

  /** Everything in a text that could be a name: key words are among them, strings are not. */
  public static Set<Identifier> of(String sql) {
    return names(SqlTokens.of(sql));
  }

  /** The string constants of a text, in order, as it spells them. */
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
