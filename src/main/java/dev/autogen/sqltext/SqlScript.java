package dev.autogen.sqltext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Splits a text into statements. */
public final class SqlScript {
  private final String sql;
  private final List<StatementText> statements = new ArrayList<>();
  private final List<SqlToken> open = new ArrayList<>();
  private final int firstLine;
  private int line;
  private int counted;

  /** The line of a COPY whose data has not been read yet. */
  private OptionalInt openCopy = OptionalInt.empty();

  private SqlScript(String sql, int firstLine) {
    this.sql = sql;
    this.firstLine = firstLine;
    line = firstLine;
  }

  /**
   * The statements of a text; {@code firstLine} is the number of its first line.
   *
   * @throws MisplacedText if it has psql commands or incomplete COPY data
   */
  public static List<StatementText> statements(String sql, int firstLine) {
    SqlScript script = new SqlScript(sql, firstLine);
    script.split();
    return script.statements;
  }

  /** The text with one space for comments and white space outside quotes. */
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
      if (token.is("\\")) {
        throw new MisplacedText(
            lineOf(token.start()), MetaCommand.sentence(sql.substring(token.start())));
      }
      parentheses += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (token.kind() == SqlToken.Kind.DATA) {
        withData(token);
      } else if (token.is(";") && parentheses <= 0 && !body.isOpen()) {
        close();
        parentheses = 0;
        body = new AtomicBody();
      } else {
        open.add(token);
        body.next(token);
      }
    }
    requireCopyData();
    if (CopyData.follows(open)) {
      throw new MisplacedText(
          lineOf(open.get(0).start()),
          "COPY … FROM stdin needs a semicolon and data on the lines below");
    }
    close();
  }

  private void withData(SqlToken data) {
    StatementText copy = statements.remove(statements.size() - 1);
    statements.add(new StatementText(copy.sql(), copy.line(), Optional.of(data.text())));
    openCopy = OptionalInt.empty();
  }

  private void requireCopyData() {
    if (openCopy.isPresent()) {
      throw new MisplacedText(
          openCopy.getAsInt(),
          "the data of COPY … FROM stdin must follow on the lines below, up to a line \\.");
    }
  }

  private int lineOf(int position) {
    return firstLine + (int) sql.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  private void close() {
    requireCopyData();
    if (!open.isEmpty()) {
      int start = open.get(0).start();
      int end = open.get(open.size() - 1).end();
      line += (int) sql.substring(counted, start).chars().filter(c -> c == '\n').count();
      counted = start;
      statements.add(new StatementText(sql.substring(start, end), line));
      if (CopyData.follows(open)) {
        openCopy = OptionalInt.of(lineOf(end));
      }
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
