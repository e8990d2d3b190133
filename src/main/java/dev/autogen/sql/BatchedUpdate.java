package dev.autogen.sql;

import dev.autogen.sqltext.SqlToken;
import dev.autogen.sqltext.SqlTokens;
import dev.autogen.sqltext.UpdateStatement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An UPDATE of one table that can be told to look at a part of the table's blocks only.
 *
 * @param statement as it was read
 * @param condition which rows it is about
 */
public record BatchedUpdate(UpdateStatement statement, String condition) {
  /** The rows of a first batch; how long that takes decides about the next ones. */
  public static final int FIRST_BATCH = 5000;

  /** What stands before a parenthesis that is no call. */
  private static final Set<String> GROUPS =
      Set.of("IN", "AND", "OR", "NOT", "WHEN", "THEN", "ELSE");

  /**
   * Reads a statement.
   *
   * @return nothing where it is no UPDATE with a condition, or reads other tables beside its own
   */
  public static Optional<BatchedUpdate> of(String sql) {
    return UpdateStatement.of(sql)
        .filter(update -> !update.readsOthers() && !update.returns())
        .flatMap(
            update ->
                update.condition().map(condition -> new BatchedUpdate(update, condition.strip())));
  }

  /** What it updates, as it stands there: the table, with ONLY and an alias if it has one. */
  public String target() {
    return statement.target();
  }

  /**
   * Whether a row that was changed can fail the condition. Where the condition reads nothing that
   * is set, it holds for ever, and every further pass changes the row again. What a function reads
   * is not known.
   */
  public boolean canEnd() {
    return !Collections.disjoint(statement.assigned(), statement.read()) || mayReadAll();
  }

  private boolean mayReadAll() {
    List<SqlToken> tokens = SqlTokens.of(condition);
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

  /** The statement for the rows of these blocks, the last one not among them. */
  public String between(long firstBlock, long endBlock) {
    return between("'(" + firstBlock + ",0)'", "'(" + endBlock + ",0)'");
  }

  /** The same from one address of a row up to another, each an expression. */
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

  /** Says for every row that it changes whether the condition still asks for it. */
  String asksAgain() {
    return "RETURNING " + inParentheses();
  }

  /**
   * The statement for these blocks, the last one not among them, as a query for two numbers: the
   * rows that it changed, and those of them that its condition still asks for.
   */
  public String countedBetween(long firstBlock, long endBlock) {
    return "WITH changed (again) AS (\n"
        + between(firstBlock, endBlock)
        + "\n"
        + asksAgain()
        + ")\nSELECT count(*), count(*) FILTER (WHERE again) FROM changed";
  }

  /** A query for the number of rows that the condition asks for. */
  public String countLeft() {
    return "SELECT count(*) " + left();
  }

  /** Whether there is such a row, as a condition. */
  String isLeft() {
    return "EXISTS (SELECT " + left() + ")";
  }

  private String left() {
    return "FROM " + target() + " WHERE " + condition + (hasComment() ? "\n" : "");
  }

  /** A comment at the end would swallow the parenthesis. */
  private String inParentheses() {
    return "(" + condition + (hasComment() ? "\n)" : ")");
  }

  private boolean hasComment() {
    return condition.contains("--");
  }
}
