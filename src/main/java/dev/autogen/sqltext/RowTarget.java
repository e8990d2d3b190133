package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.List;

/**
 * Rows that a statement writes.
 *
 * @param columns those that rows which were there get values in
 */
public record RowTarget(Kind kind, SqlName table, List<Identifier> columns) {
  /** How rows are written. */
  public enum Kind {
    /** Rows come, from wherever. */
    INSERT,
    /** Rows that are there get values. */
    UPDATE,
    /** Rows go, some or all. */
    DELETE,
    /** Any of these. */
    MERGE
  }

  public RowTarget {
    columns = List.copyOf(columns);
  }

  /** Whether rows come or go, or one of these columns gets values. */
  public boolean writesRowsOr(Iterable<Identifier> those) {
    for (Identifier column : those) {
      if (columns.contains(column)) {
        return true;
      }
    }
    return kind != Kind.UPDATE;
  }
}
