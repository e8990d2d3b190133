package dev.autogen.sqltext;

import dev.autogen.sqltext.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.Parser;

/**
 * The lexer: splits SQL into tokens by the rules of PostgreSQL ({@code scan.l}) with {@code
 * standard_conforming_strings = on}. An unclosed quote or comment ends at the end of the text.
 */
public final class SqlTokens {
  private static final String OPERATOR = "~!@#^&|`?+-*/%<>=";

  /**
   * An operator of several characters may end in plus or minus only if it has one of these, too.
   */
  private static final String UNUSUAL = "~!@#%^&|`?";

  private final char[] text;
  private final String sql;
  private final List<SqlToken> tokens = new ArrayList<>();
  private final List<LineComment> comments = new ArrayList<>();
  private int at;

  /** The index of the first token of the current statement. */
  private int statement;

  /** Whether the previous token is a constant with escapes. */
  private boolean escaping;

  private SqlTokens(String sql) {
    this.sql = sql;
    text = sql.toCharArray();
  }

  /** The tokens of a text, without comments and white space. */
  public static List<SqlToken> of(String sql) {
    SqlTokens lexer = new SqlTokens(sql);
    lexer.read();
    return List.copyOf(lexer.tokens);
  }

  /** The comments that end at a line end, outside quotes. */
  static List<LineComment> lineComments(String sql) {
    SqlTokens lexer = new SqlTokens(sql);
    lexer.read();
    return List.copyOf(lexer.comments);
  }

  private void read() {
    for (skipSpace(); at < text.length; skipSpace()) {
      int start = at;
      Kind kind = next();
      at = Math.min(at, text.length);
      escaping &= kind == Kind.STRING;
      SqlToken token = new SqlToken(kind, sql.substring(start, at), start, at);
      tokens.add(token);
      if (token.is(";")) {
        endStatement();
      }
    }
  }

  private void endStatement() {
    if (CopyData.follows(tokens.subList(statement, tokens.size() - 1))) {
      CopyData.at(sql, at)
          .ifPresent(
              data -> {
                tokens.add(data);
                at = data.end();
              });
    }
    statement = tokens.size();
  }

  private Kind next() {
    char first = text[at];
    if (first == '\'') {
      return string(0, continuesEscaped());
    }
    if (first == '"') {
      return quoted(0);
    }
    if (first == '$') {
      return dollar();
    }
    if (isDigit(first) || (first == '.' && isDigit(ahead(1)))) {
      return number();
    }
    if (isLetter(first)) {
      return letter(first);
    }
    if (OPERATOR.indexOf(first) >= 0) {
      return operator();
    }
    boolean twice =
        sql.startsWith("::", at) || sql.startsWith(":=", at) || sql.startsWith("..", at);
    at += twice ? 2 : 1;
    return Kind.SYMBOL;
  }

  private Kind letter(char first) {
    if (ahead(1) == '\'' && "eEbBxXnN".indexOf(first) >= 0) {
      return string(1, first == 'e' || first == 'E');
    }
    if ((first == 'u' || first == 'U') && ahead(1) == '&' && ahead(2) == '\'') {
      return string(2, false);
    }
    if ((first == 'u' || first == 'U') && ahead(1) == '&' && ahead(2) == '"') {
      return quoted(2);
    }
    while (at < text.length && isPartOfWord(text[at])) {
      at++;
    }
    return Kind.WORD;
  }

  private Kind string(int prefix, boolean escapes) {
    escaping = escapes;
    at = endOfQuotes(at + prefix, escapes);
    return Kind.STRING;
  }

  /** A constant that continues after a line break keeps its escape rules. */
  private boolean continuesEscaped() {
    return escaping && sql.substring(end(), at).chars().anyMatch(it -> it == '\n' || it == '\r');
  }

  private int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  private int endOfQuotes(int open, boolean escapes) {
    int end = open;
    do {
      end = Parser.parseSingleQuotes(text, end, !escapes) + 1;
    } while (end < text.length && text[end] == '\'');
    return Math.min(end, text.length);
  }

  private Kind quoted(int prefix) {
    int end = at + prefix;
    do {
      end = Parser.parseDoubleQuotes(text, end) + 1;
    } while (end < text.length && text[end] == '"');
    at = end;
    return Kind.QUOTED;
  }

  private Kind dollar() {
    int end = Parser.parseDollarQuotes(text, at);
    if (end > at) {
      at = end + 1;
      escaping = false;
      return Kind.STRING;
    }
    at++;
    int digits = at;
    while (isDigit(ahead(0))) {
      at++;
    }
    return at > digits ? Kind.PARAMETER : Kind.SYMBOL;
  }

  private Kind number() {
    boolean hexadecimal = text[at] == '0' && "xXoObB".indexOf(ahead(1)) >= 0;
    while (at < text.length) {
      char c = text[at];
      boolean range = c == '.' && ahead(1) == '.';
      boolean power = (c == '+' || c == '-') && "eE".indexOf(text[at - 1]) >= 0 && !hexadecimal;
      boolean part = isDigit(c) || c == '_' || (c < 128 && Character.isLetter(c)) || c == '.';
      if (range || !(part || power)) {
        break;
      }
      at++;
    }
    return Kind.NUMBER;
  }

  private Kind operator() {
    int placeholder = PlaceholderSearch.end(sql, at);
    if (placeholder > at) {
      at = placeholder;
      return Kind.PLACEHOLDER;
    }
    int start = at;
    do {
      at++;
    } while (at < text.length
        && OPERATOR.indexOf(text[at]) >= 0
        && !isComment()
        && PlaceholderSearch.end(sql, at) == at);
    boolean unusual = sql.substring(start, at).chars().anyMatch(c -> UNUSUAL.indexOf(c) >= 0);
    while (!unusual && at > start + 1 && (text[at - 1] == '+' || text[at - 1] == '-')) {
      at--;
    }
    return Kind.SYMBOL;
  }

  private void skipSpace() {
    while (at < text.length) {
      if (sql.startsWith("--", at)) {
        int start = at;
        at = Math.min(Parser.parseLineComment(text, at) + 1, text.length);
        comments.add(new LineComment(start, sql.substring(start, at).stripTrailing()));
      } else if (sql.startsWith("/*", at)) {
        at = endOfBlockComment();
      } else if (isSpace(text[at])) {
        at++;
      } else {
        return;
      }
    }
    at = Math.min(at, text.length);
  }

  private boolean isComment() {
    return sql.startsWith("--", at) || sql.startsWith("/*", at);
  }

  // The JDBC driver reads "/*/" as a whole comment, the server does not.
  private int endOfBlockComment() {
    int depth = 0;
    int end = at;
    do {
      boolean opens = sql.startsWith("/*", end);
      boolean closes = sql.startsWith("*/", end);
      depth += opens ? 1 : closes ? -1 : 0;
      end += opens || closes ? 2 : 1;
    } while (depth > 0 && end < text.length);
    return Math.min(end, text.length);
  }

  private char ahead(int count) {
    return at + count < text.length ? text[at + count] : '\0';
  }

  /** The white space of the server; all other characters are parts of words. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c > 127;
  }

  private static boolean isPartOfWord(char c) {
    return isLetter(c) || isDigit(c) || c == '$';
  }
}
