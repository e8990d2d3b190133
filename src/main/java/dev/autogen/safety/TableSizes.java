package dev.autogen.safety;

import dev.autogen.schema.QualifiedName;
import java.util.OptionalLong;

/** How large tables are, by the server's estimate. */
public interface TableSizes {
  /** Nothing is known of any table. */
  TableSizes UNKNOWN = table -> OptionalLong.empty();

  OptionalLong rows(QualifiedName table);

  /** What the table takes on the disk, with its indexes. */
  default OptionalLong bytes(QualifiedName table) {
    return OptionalLong.empty();
  }
}
