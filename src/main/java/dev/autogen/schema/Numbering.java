package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The columns that the application numbers from a sequence. The database does not show this: the
 * application calls the sequence before it inserts.
 *
 * @param columns columns by sequence, ordered by name
 */
public record Numbering(Map<QualifiedName, List<ColumnName>> columns) implements Serializable {
  public static final Numbering NONE = new Numbering(Map.of());

  public Numbering {
    columns =
        columns.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().stream().sorted().distinct().toList()));
  }

  /** The columns that one sequence numbers. */
  public List<ColumnName> by(QualifiedName sequence) {
    return columns.getOrDefault(sequence, List.of());
  }
}
