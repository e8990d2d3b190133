package dev.autogen.sql;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An UPDATE of one table that can be told to look at a part of the table's blocks only.
 *
 * @param head all before the condition
 * @param target what it updates, as it stands there: the table, with ONLY and an alias if it has
 *     one
 * @param condition which rows it is about
 * @param assigned the columns that it sets
 * @param read the words of the condition, names of columns among them
 */
public record BatchedUpdate(
    String head, String target, String condition, Set<String> assigned, Set<String> read) {
  /** Strings, names, words and parentheses; what else there is does not matter here. */
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\\w+|[(),*]");

  public BatchedUpdate {
    assigned = Set.copyOf(assigned);
    read = Set.copyOf(read);
  }

  /**
   * Reads a statement.
   *
   * @return nothing where it is no UPDATE with a condition, or reads other tables beside its own
   */
  public static Optional<BatchedUpdate> of(String sql) {
    Matcher token = TOKEN.matcher(sql);
    int depth = 0;
    boolean isUpdate = false;
    int targetStart = -1;
    int setStart = -1;
    boolean expectsColumn = false;
    Set<String> assigned = new HashSet<>();
    Set<String> read = new HashSet<>();
    String target = "";
    String previous = "";
    int where = -1;
    int whereEnd = -1;
    for (int number = 0; token.find(); number++) {
      String text = token.group();
      String word = text.toUpperCase(Locale.ROOT);
      if (number == 0) {
        isUpdate = word.equals("UPDATE");
        targetStart = token.end();
      }
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      boolean isClause = depth == 0 && !previous.equals("DISTINCT");
      previous = word;
      if (isClause && (word.equals("FROM") || word.equals("RETURNING"))) {
        return Optional.empty();
      }
      if (where >= 0) {
        if (!text.startsWith("'")) {
          read.add(name(text));
        }
      } else if (depth == 0 && word.equals("SET") && setStart < 0) {
        setStart = token.end();
        target = sql.substring(targetStart, token.start()).strip();
        expectsColumn = true;
      } else if (depth == 0 && word.equals("WHERE")) {
        where = token.start();
        whereEnd = token.end();
      } else if (setStart >= 0 && depth == 0 && word.equals(",")) {
        expectsColumn = true;
      } else if (expectsColumn && !word.equals("(") && !word.equals(",")) {
        assigned.add(name(text));
        expectsColumn = depth > 0;
      }
    }
    return isUpdate && where >= 0
        ? Optional.of(
            new BatchedUpdate(
                sql.substring(0, where), target, sql.substring(whereEnd), assigned, read))
        : Optional.empty();
  }

  private static String name(String text) {
    return text.startsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a row that was changed can fail the condition. Where the condition reads nothing that
   * is set, it meets it for ever, and every further pass changes it again.
   */
  public boolean canEnd() {
    return read.contains("*") || !Collections.disjoint(assigned, read);
  }

  /** The statement for the rows of these blocks, the last one not among them. */
  public String between(long firstBlock, long endBlock) {
    return between("'(" + firstBlock + ",0)'", "'(" + endBlock + ",0)'");
  }

  /** The same from one address of a row up to another, each an expression. */
  String between(String first, String end) {
    return head
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
    return "FROM " + target + " WHERE " + condition.strip() + (endsInComment() ? "\n" : "");
  }

  /** A comment at the end would swallow the parenthesis. */
  private String inParentheses() {
    return "(" + condition.strip() + (endsInComment() ? "\n)" : ")");
  }

  private boolean endsInComment() {
    return condition.contains("--");
  }
}
