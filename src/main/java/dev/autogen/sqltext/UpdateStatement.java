package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An UPDATE of one table.
 *
 * @param head the text before WHERE or RETURNING
 * @param readsOthers whether it has a FROM clause
 * @param returns whether it has a RETURNING clause
 */
public record UpdateStatement(
    String head,
    Target target,
    Assigned assigned,
    Optional<Condition> condition,
    boolean readsOthers,
    boolean returns) {
  /**
   * The updated table.
   *
   * @param text the table with ONLY and alias, as written, so that it can follow FROM
   */
  public record Target(String text, SqlName table) {}

  /**
   * What follows SET.
   *
   * @param columns the assigned columns, in order
   * @param kept those that keep a value that is not NULL: {@code a = coalesce(a, …)}
   */
  public record Assigned(List<Identifier> columns, Set<Identifier> kept) {
    public Assigned {
      columns = List.copyOf(columns);
      kept = Set.copyOf(kept);
    }
  }

  /**
   * What follows WHERE.
   *
   * @param names the names in it: columns, functions, types
   */
  public record Condition(String text, Set<Identifier> names) {
    public Condition {
      names = Set.copyOf(names);
    }
  }

  /** Parses a statement; empty if it is not a valid UPDATE. */
  public static Optional<UpdateStatement> of(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    return cursor.accept("UPDATE") ? new Reader(sql, cursor).read() : Optional.empty();
  }

  /** Whether it changes a column only in rows where it is NULL. */
  public boolean onlyFillsNulls(Identifier column) {
    return assigned.kept().contains(column)
        || condition.stream()
            .flatMap(where -> Conjuncts.of(where.text()).stream())
            .anyMatch(part -> requiresNull(part, column));
  }

  private static boolean requiresNull(String condition, Identifier column) {
    TokenCursor part = new TokenCursor(Parentheses.without(condition));
    return part.name().filter(name -> name.last().equals(column)).isPresent()
        && part.accept("IS", "NULL")
        && part.isAtEnd();
  }

  private static final class Reader {
    private final String sql;
    private final TokenCursor cursor;

    Reader(String sql, TokenCursor cursor) {
      this.sql = sql;
      this.cursor = cursor;
    }

    Optional<UpdateStatement> read() {
      int start = cursor.position();
      Optional<SqlName> table = Relations.target(cursor);
      Relations.alias(cursor, "SET");
      String target = sql.substring(start, Math.max(start, cursor.endOfLast()));
      if (table.isEmpty() || !cursor.accept("SET")) {
        return Optional.empty();
      }
      Assignments set = Assignments.read(cursor);
      boolean readsOthers = cursor.accept("FROM");
      if (readsOthers) {
        cursor.skipTo("WHERE", "RETURNING");
      }
      String head = sql.substring(0, cursor.position());
      Optional<Condition> condition =
          cursor.accept("WHERE") ? Optional.of(condition()) : Optional.empty();
      return Optional.of(
          new UpdateStatement(
              head,
              new Target(target, table.get()),
              new Assigned(set.columns(), set.kept()),
              condition,
              readsOthers,
              cursor.at("RETURNING")));
    }

    private Condition condition() {
      int start = cursor.position();
      Set<Identifier> names = new HashSet<>();
      Assignments.expression(cursor, names, "RETURNING");
      return new Condition(
          sql.substring(start, cursor.isAtEnd() ? sql.length() : cursor.position()), names);
    }
  }
}
