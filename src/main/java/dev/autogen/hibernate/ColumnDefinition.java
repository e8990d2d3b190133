package dev.autogen.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of what stands behind a column's name in SQL, such as {@code text default 'x' not
 * null}: what {@code columnDefinition} of a mapping holds.
 *
 * @param identity the clause that makes it an identity, from {@code always} or {@code by default}
 *     on
 * @param checks the conditions, without their parentheses
 * @param unread what is not understood
 */
record ColumnDefinition(
    String type,
    Optional<String> defaultValue,
    boolean notNull,
    boolean unique,
    Optional<String> collation,
    Optional<String> generated,
    boolean generatedStored,
    Optional<String> identity,
    List<String> checks,
    List<String> unread) {

  static ColumnDefinition parse(String sql) {
    return new Parser(sql).parse();
  }

  /** Goes through the clauses from left to right. */
  private static final class Parser {
    private static final List<String> CLAUSES =
        List.of(
            "default",
            "not",
            "null",
            "unique",
            "primary",
            "collate",
            "generated",
            "check",
            "references",
            "constraint");

    private final String sql;
    private final List<SqlToken> tokens;
    private int next;

    private Optional<String> defaultValue = Optional.empty();
    private Optional<String> collation = Optional.empty();
    private Optional<String> generated = Optional.empty();
    private Optional<String> identity = Optional.empty();
    private boolean notNull;
    private boolean unique;
    private boolean stored = true;
    private final List<String> checks = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    Parser(String sql) {
      this.sql = sql;
      this.tokens = SqlToken.split(sql);
    }

    ColumnDefinition parse() {
      String type = untilNextClause(1);
      while (next < tokens.size()) {
        clause(tokens.get(next++));
      }
      return new ColumnDefinition(
          type,
          defaultValue,
          notNull,
          unique,
          collation,
          generated,
          stored,
          identity,
          List.copyOf(checks),
          List.copyOf(unread));
    }

    private void clause(SqlToken keyword) {
      if (keyword.is("default")) {
        defaultValue = Optional.of(untilNextClause(1));
      } else if (keyword.is("not")) {
        notNull |= accept("null");
      } else if (keyword.is("unique")) {
        unique = true;
      } else if (keyword.is("primary")) {
        notNull |= accept("key");
      } else if (keyword.is("collate")) {
        collation = Optional.of(untilNextClause(1));
      } else if (keyword.is("check")) {
        SqlToken condition = tokens.get(next);
        checks.add(condition.inner());
        untilNextClause(1);
      } else if (keyword.is("generated")) {
        generated();
      } else if (keyword.is("constraint")) {
        next++;
      } else if (!keyword.is("null")) {
        unread.add((keyword.text() + " " + untilNextClause(0)).strip());
      }
    }

    private void generated() {
      boolean always = accept("always");
      if (!always) {
        accept("by");
        accept("default");
      }
      accept("as");
      if (accept("identity")) {
        identity = Optional.of((always ? "always " : "by default ") + untilNextClause(0));
      } else if (next < tokens.size()) {
        generated = Optional.of(tokens.get(next).inner());
        next++;
        stored = !accept("virtual");
        accept("stored");
      }
    }

    private boolean accept(String keyword) {
      boolean found = next < tokens.size() && tokens.get(next).is(keyword);
      if (found) {
        next++;
      }
      return found;
    }

    /** The text up to the next word that starts a clause, and at least so many tokens of it. */
    private String untilNextClause(int atLeast) {
      int first = next;
      while (next < tokens.size()
          && (next < first + atLeast || CLAUSES.stream().noneMatch(tokens.get(next)::is))) {
        next++;
      }
      return next == first
          ? ""
          : sql.substring(tokens.get(first).start(), tokens.get(next - 1).end());
    }
  }
}
