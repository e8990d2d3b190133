package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Collection;

/** Finds statements that write existing rows. */
public final class RowWrites {
  private RowWrites() {}

  /**
   * Whether a statement writes rows of a table.
   *
   * @param columns the columns that count in an UPDATE
   */
  public static boolean in(String sql, QualifiedName table, Collection<Identifier> columns) {
    return RowChange.of(sql).targets().stream()
        .filter(it -> it.table().in(QualifiedName.PUBLIC).equals(table))
        .anyMatch(it -> it.writesRowsOr(columns));
  }
}
