package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;

/**
 * A name in a statement, as the catalog stores its parts.
 *
 * @param parts what it is qualified by, then the name itself; at least one
 */
public record SqlName(List<String> parts) {
  public SqlName {
    parts = List.copyOf(parts);
  }

  /** The name without what it is qualified by. */
  public Identifier last() {
    return new Identifier(parts.get(parts.size() - 1));
  }

  /** Whether it says in which namespace the thing is. */
  public boolean isQualified() {
    return parts.size() > 1;
  }

  /** What it is qualified by. */
  SqlName qualifier() {
    return new SqlName(parts.subList(0, parts.size() - 1));
  }

  /**
   * The name of a table, index, view, type, function or sequence.
   *
   * @param namespace of those that name none
   */
  public QualifiedName in(Identifier namespace) {
    return isQualified()
        ? new QualifiedName(new Identifier(parts.get(parts.size() - 2)), last())
        : new QualifiedName(namespace, last());
  }
}
