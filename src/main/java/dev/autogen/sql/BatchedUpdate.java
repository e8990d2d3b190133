package dev.autogen.sql;

import dev.autogen.sqltext.SqlToken;
import dev.autogen.sqltext.SqlTokens;
import dev.autogen.sqltext.UpdateStatement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An UPDATE of one table that can be limited to a range of the table's blocks.
 *
 * @param statement the parsed statement
 * @param where the condition that selects its rows
 */
public record BatchedUpdate(UpdateStatement statement, UpdateStatement.Condition where) {
  /** The rows of the first batch; its duration decides the size of the next ones. */
  public static final int FIRST_BATCH = 5000;

  /** Key words that may precede a parenthesis without being a function call. */
  private static final Set<String> GROUPS =
      Set.of("IN", "AND", "OR", "NOT", "WHEN", "THEN", "ELSE");

  /**
   * Parses a statement.
   *
   * @return empty if it is not an UPDATE with a condition, or reads other tables
   */
  public static Optional<BatchedUpdate> of(String sql) {
    return UpdateStatement.of(sql)
        .filter(update -> !update.readsOthers() && !update.returns())
        .flatMap(update -> update.condition().map(where -> new BatchedUpdate(update, where)));
  }

  /** The condition that selects its rows. */
  String condition() {
    return where.text().strip();
  }

  /** The target as written: the table, with ONLY and an alias if it has one. */
  public String target() {
    return statement.target().text();
  }

  /**
   * Whether a changed row can stop matching the condition. If the condition reads no assigned
   * column, it matches forever, and every pass changes the row again. A function may read anything.
   */
  public boolean canEnd() {
    return !Collections.disjoint(statement.assigned().columns(), where.names()) || mayReadAll();
  }

  private boolean mayReadAll() {
    List<SqlToken> tokens = SqlTokens.of(condition());
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      boolean isCall =
          token.isName()
              && i + 1 < tokens.size()
              && tokens.get(i + 1).is("(")
              && GROUPS.stream().noneMatch(token::is);
      if (isCall || token.is("*")) {
        return true;
      }
    }
    return false;
  }

  /** The statement for the rows of these blocks; {@code endBlock} is exclusive. */
  public String between(long firstBlock, long endBlock) {
    return between("'(" + firstBlock + ",0)'", "'(" + endBlock + ",0)'");
  }

  /** The same between two row addresses (ctid), each an expression. */
  String between(String first, String end) {
    return statement.head()
        + "WHERE "
        + inParentheses()
        + " AND ctid >= "
        + first
        + "::tid AND ctid < "
        + end
        + "::tid";
  }

  /** A RETURNING clause: whether a changed row still matches the condition. */
  String returningMatches() {
    return "RETURNING " + inParentheses();
  }

  /**
   * The statement for these blocks as a query for two numbers: the changed rows, and those that
   * still match the condition. {@code endBlock} is exclusive.
   */
  public String countedBetween(long firstBlock, long endBlock) {
    return "WITH changed (again) AS (\n"
        + between(firstBlock, endBlock)
        + "\n"
        + returningMatches()
        + ")\nSELECT count(*), count(*) FILTER (WHERE again) FROM changed";
  }

  /** A query for the number of rows that match the condition. */
  public String countLeft() {
    return "SELECT count(*) " + left();
  }

  /** Whether such a row exists, as an SQL condition. */
  String anyLeft() {
    return "EXISTS (SELECT " + left() + ")";
  }

  private String left() {
    return "FROM " + target() + " WHERE " + condition() + (hasComment() ? "\n" : "");
  }

  /** Adds a line break if the condition ends in a comment, which would hide the parenthesis. */
  private String inParentheses() {
    return "(" + condition() + (hasComment() ? "\n)" : ")");
  }

  private boolean hasComment() {
    return condition().contains("--");
  }
}
