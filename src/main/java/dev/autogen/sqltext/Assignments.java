package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The assignments after SET in an UPDATE: {@code a = 1, b.part = 2, c[1] = 3, (d, e) = (…)}. */
final class Assignments {
  private final TokenCursor cursor;
  private final List<Identifier> columns = new ArrayList<>();
  private final Set<Identifier> kept = new HashSet<>();

  private Assignments(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads all assignments. */
  static Assignments read(TokenCursor cursor) {
    Assignments assignments = new Assignments(cursor);
    do {
      assignments.next();
    } while (cursor.accept(","));
    return assignments;
  }

  /** Reads all assignments and returns the assigned columns. */
  static List<Identifier> columns(TokenCursor cursor) {
    return read(cursor).columns;
  }

  /** The assigned columns, in order. */
  List<Identifier> columns() {
    return columns;
  }

  /** The assigned columns that keep a value that is not NULL: {@code a = coalesce(a, …)}. */
  Set<Identifier> kept() {
    return kept;
  }

  private void next() {
    if (cursor.accept("(")) {
      do {
        column();
      } while (cursor.accept(","));
      cursor.accept(")");
    } else {
      column();
    }
    cursor.accept("=");
    columns.stream()
        .reduce((earlier, later) -> later)
        .filter(column -> cursor.startsWith("coalesce", "(", column))
        .ifPresent(kept::add);
    expression(cursor, new HashSet<>(), ",", "FROM", "WHERE", "RETURNING", "WHEN");
  }

  private void column() {
    cursor.name().ifPresent(name -> columns.add(new Identifier(name.parts().get(0))));
    while (cursor.accept(".") || cursor.skipGroup()) {
      cursor.name();
    }
  }

  /**
   * Skips an expression up to one of the words, outside groups and CASE. {@code IS DISTINCT FROM}
   * is not a FROM clause.
   *
   * @param words receives the names in the expression
   */
  static void expression(TokenCursor cursor, Set<Identifier> words, String... ends) {
    boolean distinct = false;
    int cases = 0;
    while (!cursor.isAtEnd()) {
      for (String end : ends) {
        if (cases == 0 && cursor.at(end) && !(distinct && end.equals("FROM"))) {
          return;
        }
      }
      distinct = cursor.at("DISTINCT");
      cases += cursor.at("CASE") ? 1 : cursor.at("END") && cases > 0 ? -1 : 0;
      words.addAll(SqlWords.names(cursor.tokenOrGroup()));
    }
  }
}
