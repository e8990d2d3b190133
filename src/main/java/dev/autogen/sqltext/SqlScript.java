package dev.autogen.sqltext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text of several statements. */
public final class SqlScript {
  private final String sql;
  private final List<StatementText> statements = new ArrayList<>();
  private final List<SqlToken> open = new ArrayList<>();
  private int line;
  private int counted;

  private SqlScript(String sql, int firstLine) {
    this.sql = sql;
    line = firstLine;
  }

  /** The statements of a text that begins on the given line. */
  public static List<StatementText> statements(String sql, int firstLine) {
    SqlScript script = new SqlScript(sql, firstLine);
    script.split();
    return script.statements;
  }

  /** The text with a space for every run of comments and white space outside of quotes. */
  public static String withoutComments(String sql) {
    StringBuilder result = new StringBuilder();
    int end = 0;
    for (SqlToken token : SqlTokens.of(sql)) {
      boolean apart = token.start() > end && !result.isEmpty();
      result.append(apart ? " " : "").append(token.text());
      end = token.end();
    }
    return result.toString();
  }

  private void split() {
    int parentheses = 0;
    AtomicBody body = new AtomicBody();
    for (SqlToken token : SqlTokens.of(sql)) {
      parentheses += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (token.is(";") && parentheses <= 0 && !body.isOpen()) {
        close();
        parentheses = 0;
        body = new AtomicBody();
      } else {
        open.add(token);
        body.next(token);
      }
    }
    close();
  }

  private void close() {
    if (!open.isEmpty()) {
      int start = open.get(0).start();
      int end = open.get(open.size() - 1).end();
      line += (int) sql.substring(counted, start).chars().filter(c -> c == '\n').count();
      counted = start;
      statements.add(new StatementText(sql.substring(start, end), line));
      open.clear();
    }
  }

  /** {@code BEGIN ATOMIC … END} of a function, where semicolons end no statement. */
  private static final class AtomicBody {
    private final List<SqlToken> head = new ArrayList<>();
    private Optional<SqlToken> previous = Optional.empty();
    private int depth;

    boolean isOpen() {
      return depth > 0;
    }

    void next(SqlToken token) {
      // CREATE OR REPLACE FUNCTION
      if (head.size() < 4) {
        head.add(token);
      }
      boolean label = previous.filter(it -> it.is("AS") || it.is(".")).isPresent();
      if (depth == 0) {
        boolean begins = token.is("ATOMIC") && previous.filter(it -> it.is("BEGIN")).isPresent();
        depth = begins && SqlCode.isRoutine(new TokenCursor(head)) ? 1 : 0;
      } else if (!label) {
        depth += token.is("CASE") ? 1 : token.is("END") ? -1 : 0;
      }
      previous = Optional.of(token);
    }
  }
}
