package dev.autogen.sqltext;

import java.util.List;
import java.util.Optional;

/** DO blocks that run one statement in batches. */
public final class BatchedCode {
  /** The comment before the unbatched statement. */
  private static final String UNBATCHED = "-- autogen:sweep";

  private BatchedCode() {}

  /**
   * The statement that a block runs in batches.
   *
   * @return the statement with its line in the block, from zero; empty for other statements
   */
  public static Optional<StatementText> unbatched(String sql) {
    List<SqlToken> tokens = SqlTokens.of(sql);
    if (tokens.size() != 2 || !tokens.get(0).is("DO") || !tokens.get(1).isDollarQuoted()) {
      return Optional.empty();
    }
    String body = tokens.get(1).body();
    int offset = sql.indexOf(body, tokens.get(1).start());
    return LineComment.in(body).stream()
        .filter(comment -> comment.text().equals(UNBATCHED))
        .findFirst()
        .flatMap(
            comment -> {
              int line = comment.line(body) + 1 + lines(sql.substring(0, offset));
              String rest = body.substring(comment.start() + UNBATCHED.length() + 1);
              return SqlScript.statements(rest, line).stream().findFirst();
            });
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
