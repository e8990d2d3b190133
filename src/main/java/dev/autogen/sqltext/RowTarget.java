package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.List;

/**
 * A table whose rows a statement writes.
 *
 * @param columns the columns that it assigns in existing rows
 */
public record RowTarget(Kind kind, SqlName table, List<Identifier> columns) {
  /** How the rows are written. */
  public enum Kind {
    /** Rows are added. */
    INSERT,
    /** Existing rows are changed. */
    UPDATE,
    /** Some or all rows are deleted. */
    DELETE,
    /** Any of these. */
    MERGE
  }

  public RowTarget {
    columns = List.copyOf(columns);
  }

  /** Whether rows are added or deleted, or one of these columns is assigned. */
  public boolean writesRowsOr(Iterable<Identifier> those) {
    for (Identifier column : those) {
      if (columns.contains(column)) {
        return true;
      }
    }
    return kind != Kind.UPDATE;
  }
}
