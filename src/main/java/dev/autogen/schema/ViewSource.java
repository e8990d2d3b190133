package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;

/**
 * A table or view that the query of a view reads.
 *
 * @param columns those it reads, ordered by name; none where it only counts the rows
 */
public record ViewSource(QualifiedName relation, List<Identifier> columns) implements Serializable {
  public ViewSource {
    columns = columns.stream().sorted().toList();
  }
}
