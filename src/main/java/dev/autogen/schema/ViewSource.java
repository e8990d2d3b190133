package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;

/**
 * A table or view that the query of a view reads.
 *
 * @param columns the columns that it reads, ordered by name; empty if it only counts rows
 */
public record ViewSource(QualifiedName relation, List<Identifier> columns) implements Serializable {
  public ViewSource {
    columns = columns.stream().sorted().toList();
  }
}
