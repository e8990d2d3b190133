package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.ArrayList;
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
 * @param read the same of the condition
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
    Set<Identifier> read,
    boolean readsOthers,
    boolean returns) {
  public UpdateStatement {
    assigned = List.copyOf(assigned);
    values = Set.copyOf(values);
    read = Set.copyOf(read);
  }

  /** Reads a statement; nothing where it does not begin with UPDATE or makes no sense. */
  public static Optional<UpdateStatement> of(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    return cursor.accept("UPDATE") ? new Reader(sql, cursor).read() : Optional.empty();
  }

  private static final class Reader {
    private final String sql;
    private final TokenCursor cursor;
    private final List<Identifier> assigned = new ArrayList<>();
    private final Set<Identifier> values = new HashSet<>();
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
      do {
        column();
      } while (cursor.accept(","));
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
              assigned,
              values,
              read,
              readsOthers,
              cursor.at("RETURNING")));
    }

    /** {@code a = …}, {@code a.part = …}, {@code a[1] = …}, {@code (a, b) = …}. */
    private void column() {
      if (cursor.accept("(")) {
        do {
          assigned();
        } while (cursor.accept(","));
        cursor.accept(")");
      } else {
        assigned();
      }
      cursor.accept("=");
      expression(values, ",", "FROM", "WHERE", "RETURNING");
    }

    private void assigned() {
      cursor.name().ifPresent(name -> assigned.add(new Identifier(name.parts().get(0))));
      while (cursor.accept(".") || cursor.skipGroup()) {
        cursor.name();
      }
    }

    private String condition() {
      int start = cursor.position();
      expression(read, "RETURNING");
      return sql.substring(start, cursor.isAtEnd() ? sql.length() : cursor.position());
    }

    /**
     * Goes on to one of the words outside of groups. {@code IS DISTINCT FROM} has no FROM clause.
     */
    private void expression(Set<Identifier> words, String... ends) {
      boolean distinct = false;
      while (!cursor.isAtEnd()) {
        for (String end : ends) {
          if (cursor.at(end) && !(distinct && end.equals("FROM"))) {
            return;
          }
        }
        distinct = cursor.at("DISTINCT");
        words.addAll(SqlWords.names(cursor.piece()));
      }
    }
  }
}
