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
 * @param condition the text after WHERE
 * @param target the table with ONLY and alias, as written, so that it can follow FROM
 * @param table the name of the table
 * @param assigned the assigned columns, in order
 * @param values the names in the assigned expressions: columns, functions, types
 * @param kept the assigned columns that keep a value that is not NULL: {@code a = coalesce(a, …)}
 * @param read the names in the condition
 * @param readsOthers whether it has a FROM clause
 * @param returns whether it has a RETURNING clause
 */
public record UpdateStatement(
    String head,
    Optional<String> condition,
    String target,
    SqlName table,
    List<Identifier> assigned,
    Set<Identifier> values,
    Set<Identifier> kept,
    Set<Identifier> read,
    boolean readsOthers,
    boolean returns) {
  public UpdateStatement {
    assigned = List.copyOf(assigned);
    values = Set.copyOf(values);
    kept = Set.copyOf(kept);
    read = Set.copyOf(read);
  }

  /** Parses a statement; empty if it is not a valid UPDATE. */
  public static Optional<UpdateStatement> of(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    return cursor.accept("UPDATE") ? new Reader(sql, cursor).read() : Optional.empty();
  }

  /** Whether it changes a column only in rows where it is NULL. */
  public boolean onlyFillsNulls(Identifier column) {
    return kept.contains(column)
        || condition.stream()
            .flatMap(text -> Conjuncts.of(text).stream())
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
    private final Set<Identifier> read = new HashSet<>();

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
      Optional<String> condition =
          cursor.accept("WHERE") ? Optional.of(condition()) : Optional.empty();
      return Optional.of(
          new UpdateStatement(
              head,
              condition,
              target,
              table.get(),
              set.columns(),
              set.values(),
              set.kept(),
              read,
              readsOthers,
              cursor.at("RETURNING")));
    }

    private String condition() {
      int start = cursor.position();
      Assignments.expression(cursor, read, "RETURNING");
      return sql.substring(start, cursor.isAtEnd() ? sql.length() : cursor.position());
    }
  }
}
