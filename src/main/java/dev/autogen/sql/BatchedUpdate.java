package dev.autogen.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An UPDATE of one table that can be told to look at a part of the table's blocks only.
 *
 * @param head all before the condition
 * @param condition which rows it is about
 */
public record BatchedUpdate(String head, String condition) {
  /** Strings, names, words and parentheses; what else there is does not matter here. */
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\\w+|[()]");

  /**
   * Reads a statement.
   *
   * @return nothing where it is no UPDATE with a condition, or reads other tables beside its own
   */
  public static Optional<BatchedUpdate> of(String sql) {
    Matcher token = TOKEN.matcher(sql);
    int depth = 0;
    boolean isUpdate = false;
    Optional<BatchedUpdate> found = Optional.empty();
    for (int number = 0; token.find(); number++) {
      String word = token.group().toUpperCase(Locale.ROOT);
      isUpdate |= number == 0 && word.equals("UPDATE");
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (depth == 0 && (word.equals("FROM") || word.equals("RETURNING"))) {
        return Optional.empty();
      }
      if (depth == 0 && word.equals("WHERE")) {
        found =
            Optional.of(
                new BatchedUpdate(sql.substring(0, token.start()), sql.substring(token.end())));
      }
    }
    return isUpdate ? found : Optional.empty();
  }

  /** The statement for the rows of these blocks, the last one not among them. */
  public String between(long firstBlock, long endBlock) {
    return between("'(" + firstBlock + ",0)'", "'(" + endBlock + ",0)'");
  }

  /** The same from one address of a row up to another, each an expression. */
  String between(String first, String end) {
    return head
        + "WHERE ("
        + condition.strip()
        + "\n) AND ctid >= "
        + first
        + "::tid AND ctid < "
        + end
        + "::tid";
  }
}
