package dev.autogen.safety;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.OptionalLong;

/** How large tables are, as the server estimates, and what may hide their rows. */
public interface TableSizes {
  /** Nothing is known of any table. */
  TableSizes UNKNOWN = table -> OptionalLong.empty();

  /** Up to this number of rows a table counts as small: work on all rows takes milliseconds. */
  long SMALL_TABLE_ROWS = 10_000;

  OptionalLong rows(QualifiedName table);

  /** Whether the table is known to be small. */
  default boolean isSmall(QualifiedName table) {
    OptionalLong rows = rows(table);
    return rows.isPresent() && rows.getAsLong() <= SMALL_TABLE_ROWS;
  }

  /** The size of the table on disk, with its indexes. */
  default OptionalLong bytes(QualifiedName table) {
    return OptionalLong.empty();
  }

  /** The policies, triggers and rules that may hide rows of the table from an UPDATE. */
  default List<String> rowGuards(QualifiedName table) {
    return List.of();
  }

  /** Whether the table is known to have no row. */
  default boolean isEmpty(QualifiedName table) {
    return false;
  }

  /** Whether the column is known to be NULL in every row. */
  default boolean isEmpty(ColumnName column) {
    return false;
  }
}
