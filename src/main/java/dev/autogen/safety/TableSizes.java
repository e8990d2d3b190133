package dev.autogen.safety;

import dev.autogen.schema.QualifiedName;
import java.util.OptionalLong;

/** How many rows a table holds, by the server's estimate. */
public interface TableSizes {
  /** Nothing is known of any table. */
  TableSizes UNKNOWN = table -> OptionalLong.empty();

  OptionalLong rows(QualifiedName table);
}
