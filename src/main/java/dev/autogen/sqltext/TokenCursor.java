package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tokens of a text from left to right. */
public final class TokenCursor {
  private final List<SqlToken> tokens;
  private int next;

  /** Starts at the first token of a text. */
  public TokenCursor(String sql) {
    this(SqlTokens.of(sql));
  }

  /** Starts at the first of these tokens. */
  public TokenCursor(List<SqlToken> tokens) {
    this.tokens = tokens;
  }

  /** Whether all tokens are read. */
  public boolean isAtEnd() {
    return next >= tokens.size();
  }

  /** The next token, without reading it. */
  public Optional<SqlToken> peek() {
    return isAtEnd() ? Optional.empty() : Optional.of(tokens.get(next));
  }

  /** Reads the next token. */
  public SqlToken take() {
    return tokens.get(next++);
  }

  /** Whether these key words and symbols come next. */
  public boolean at(String... words) {
    if (next + words.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(next + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a key word, a symbol and a name come next. */
  boolean startsWith(String word, String symbol, Identifier name) {
    return at(word, symbol)
        && next + 2 < tokens.size()
        && tokens.get(next + 2).isName()
        && tokens.get(next + 2).name().equals(name.value());
  }

  /** Skips these key words and symbols if all of them come next. */
  public boolean accept(String... words) {
    boolean found = at(words);
    next += found ? words.length : 0;
    return found;
  }

  /** Skips any number of these key words, in any order. */
  public void skip(String... words) {
    while (acceptOne(words)) {}
  }

  /** Skips the next key word if it is one of these. */
  public boolean acceptOne(String... words) {
    for (String word : words) {
      if (accept(word)) {
        return true;
      }
    }
    return false;
  }

  /** Reads the next name with its qualifiers. */
  public Optional<SqlName> name() {
    if (peek().filter(SqlToken::isName).isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    parts.add(part());
    while (at(".") && next + 1 < tokens.size() && tokens.get(next + 1).isName()) {
      next++;
      parts.add(part());
    }
    return Optional.of(new SqlName(parts));
  }

  private String part() {
    SqlToken name = take();
    boolean hasEscape = at("UESCAPE") && next + 1 < tokens.size() && name.text().startsWith("&", 1);
    String escape = hasEscape ? tokens.get(next + 1).text() : "";
    if (escape.length() != "'!'".length()) {
      return name.name();
    }
    next += 2;
    return name.name(escape.charAt(1));
  }

  /** Reads the next names, separated by commas. */
  public List<SqlName> names() {
    List<SqlName> names = new ArrayList<>();
    do {
      name().ifPresent(names::add);
    } while (accept(","));
    return names;
  }

  /** Skips the next group in parentheses or brackets. */
  public boolean skipGroup() {
    if (!at("(") && !at("[")) {
      return false;
    }
    int depth = 0;
    do {
      SqlToken token = take();
      depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
    } while (depth > 0 && !isAtEnd());
    return true;
  }

  /** Skips the next token, or the whole group that begins there. */
  public void skipTokenOrGroup() {
    if (!skipGroup()) {
      take();
    }
  }

  /** Reads the next token, or the whole group that begins there. */
  List<SqlToken> tokenOrGroup() {
    int start = next;
    skipTokenOrGroup();
    return tokens.subList(start, next);
  }

  /** Whether another query of a WITH comes next: {@code , a AS (…)}. */
  boolean atQuery() {
    TokenCursor ahead = new TokenCursor(rest());
    if (!ahead.accept(",") || ahead.name().isEmpty()) {
      return false;
    }
    ahead.skipGroup();
    return ahead.at("AS", "(") || ahead.at("AS", "MATERIALIZED") || ahead.at("AS", "NOT");
  }

  /** Skips to the first of these words outside groups, or to the end. */
  public boolean skipTo(String... words) {
    while (!isAtEnd()) {
      for (String word : words) {
        if (at(word)) {
          return true;
        }
      }
      skipTokenOrGroup();
    }
    return false;
  }

  /** The position of the next token in the text; the end of the last one if all are read. */
  public int position() {
    return isAtEnd() ? end() : tokens.get(next).start();
  }

  /** The end of the last token that was read. */
  public int endOfLast() {
    return next == 0 ? 0 : tokens.get(next - 1).end();
  }

  /** The tokens that are not read yet. */
  public List<SqlToken> rest() {
    return tokens.subList(next, tokens.size());
  }

  private int end() {
    return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
  }
}
