package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import dev.autogen.sqltext.RowTarget.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rows that a statement writes, also after WITH. */
final class RowTargetReader {
  private final List<RowTarget> targets = new ArrayList<>();

  /** The tables that a statement writes by name; empty if it only reads. */
  static List<RowTarget> of(List<SqlToken> statement) {
    RowTargetReader reader = new RowTargetReader();
    reader.statement(new TokenCursor(statement));
    return List.copyOf(reader.targets);
  }

  private void statement(TokenCursor cursor) {
    if (cursor.accept("WITH")) {
      cursor.accept("RECURSIVE");
      queries(cursor);
    }
    if (cursor.accept("INSERT", "INTO")) {
      add(Kind.INSERT, cursor.name());
    } else if (cursor.accept("UPDATE")) {
      update(cursor);
    } else if (cursor.accept("DELETE", "FROM")) {
      add(Kind.DELETE, Relations.target(cursor));
    } else if (cursor.accept("TRUNCATE")) {
      do {
        add(Kind.DELETE, Relations.target(cursor));
      } while (cursor.accept(","));
    } else if (cursor.accept("MERGE", "INTO")) {
      merge(cursor);
    } else if (cursor.accept("COPY")) {
      copy(cursor);
    } else if (cursor.accept("CREATE")) {
      cursor.skip("GLOBAL", "LOCAL", "TEMP", "TEMPORARY", "UNLOGGED");
      tableOfRows(cursor);
    }
  }

  /** {@code a (x, y) AS MATERIALIZED (…), b AS (…) SEARCH … SET …}. */
  private void queries(TokenCursor cursor) {
    do {
      cursor.name();
      cursor.skipGroup();
      cursor.accept("AS");
      cursor.skip("NOT", "MATERIALIZED");
      List<SqlToken> group = cursor.tokenOrGroup();
      if (group.size() > 1) {
        statement(new TokenCursor(group.subList(1, group.size() - 1)));
      }
      while ((cursor.at("SEARCH") || cursor.at("CYCLE") || cursor.at(",")) && !cursor.atQuery()) {
        cursor.take();
        cursor.skipTo(",", "SEARCH", "CYCLE", "INSERT", "UPDATE", "DELETE", "MERGE", "SELECT");
      }
    } while (cursor.accept(","));
  }

  private void update(TokenCursor cursor) {
    Optional<SqlName> table = Relations.target(cursor);
    cursor.skipTo("SET");
    cursor.accept("SET");
    add(Kind.UPDATE, table, Assignments.columns(cursor));
  }

  private void merge(TokenCursor cursor) {
    Optional<SqlName> table = Relations.target(cursor);
    List<Identifier> columns = new ArrayList<>();
    while (cursor.skipTo("UPDATE")) {
      cursor.take();
      if (cursor.accept("SET")) {
        columns.addAll(Assignments.columns(cursor));
      }
    }
    add(Kind.MERGE, table, columns);
  }

  /** {@code COPY t (a, b) FROM …} adds rows, {@code COPY t TO …} does not. */
  private void copy(TokenCursor cursor) {
    cursor.accept("BINARY");
    Optional<SqlName> table = cursor.name();
    cursor.skipGroup();
    if (cursor.at("FROM")) {
      add(Kind.INSERT, table);
    }
  }

  /** {@code CREATE TABLE t AS …} adds the rows of the query. */
  private void tableOfRows(TokenCursor cursor) {
    if (cursor.accept("TABLE")) {
      cursor.accept("IF", "NOT", "EXISTS");
      Optional<SqlName> table = cursor.name();
      if (cursor.skipTo("AS")) {
        add(Kind.INSERT, table);
      }
    }
  }

  private void add(Kind kind, Optional<SqlName> table) {
    add(kind, table, List.of());
  }

  private void add(Kind kind, Optional<SqlName> table, List<Identifier> columns) {
    table.ifPresent(name -> targets.add(new RowTarget(kind, name, columns)));
  }
}
