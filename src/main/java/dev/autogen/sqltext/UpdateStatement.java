package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An UPDATE of one table.
 *
 * @param head all before WHERE, or before RETURNING, or all there is
 * @param condition what follows WHERE
 * @param target the table with its ONLY and its alias, as they stand there, so that they can stand
 *     behind FROM
 * @param table what the table is called
 * @param assigned the columns that get a value, in order
 * @param values the words in what they get: columns, functions, types, as far as a text tells
 * @param kept the assigned columns that keep the value they have: {@code a = coalesce(a, …)}
 * @param read the same as the words in values, of the condition
 * @param readsOthers whether it has a FROM with other tables
 * @param returns whether it has a RETURNING
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

  /** Reads a statement; nothing where it does not begin with UPDATE or makes no sense. */
  public static Optional<UpdateStatement> of(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    return cursor.accept("UPDATE") ? new Reader(sql, cursor).read() : Optional.empty();
  }

  /** Whether it gives a column a value only where it has none. */
  public boolean onlyFills(Identifier column) {
    return kept.contains(column)
        || condition.stream()
            .flatMap(text -> Conjuncts.of(text).stream())
            .anyMatch(part -> saysMissing(part, column));
  }

  private static boolean saysMissing(String condition, Identifier column) {
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
      String target = sql.substring(start, Math.max(start, cursor.positionBehind()));
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
