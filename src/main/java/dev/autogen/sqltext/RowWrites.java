package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Collection;

/** Which statements write rows that were there. */
public final class RowWrites {
  private RowWrites() {}

  /**
   * Whether a statement writes rows of a table.
   *
   * @param columns those that count, for a statement that gives rows other values
   */
  public static boolean in(String sql, QualifiedName table, Collection<Identifier> columns) {
    return RowChange.of(sql).targets().stream()
        .filter(it -> it.table().in(QualifiedName.PUBLIC).equals(table))
        .anyMatch(it -> it.writesRowsOr(columns));
  }
}
