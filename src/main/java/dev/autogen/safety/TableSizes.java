package dev.autogen.safety;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.OptionalLong;

/** How large tables are, by the server's estimate, and what stands between a statement and rows. */
public interface TableSizes {
  /** Nothing is known of any table. */
  TableSizes UNKNOWN = table -> OptionalLong.empty();

  OptionalLong rows(QualifiedName table);

  /** What the table takes on the disk, with its indexes. */
  default OptionalLong bytes(QualifiedName table) {
    return OptionalLong.empty();
  }

  /** The policies, triggers and rules that may keep an UPDATE from rows of the table. */
  default List<String> rowGuards(QualifiedName table) {
    return List.of();
  }

  /** Whether somebody looked and found no row. */
  default boolean isEmpty(QualifiedName table) {
    return false;
  }

  /** Whether somebody looked and found no row with a value in it. */
  default boolean isEmpty(ColumnName column) {
    return false;
  }
}
