package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;

/**
 * A name in a statement; its parts are as the catalog stores them.
 *
 * @param parts the qualifiers, then the name itself; at least one
 */
public record SqlName(List<String> parts) {
  public SqlName {
    parts = List.copyOf(parts);
  }

  /** The name without its qualifiers. */
  public Identifier last() {
    return new Identifier(parts.get(parts.size() - 1));
  }

  /** Whether it has a namespace. */
  public boolean isQualified() {
    return parts.size() > 1;
  }

  /** Its qualifiers. */
  SqlName qualifier() {
    return new SqlName(parts.subList(0, parts.size() - 1));
  }

  /**
   * The name of a table, index, view, type, function or sequence.
   *
   * @param namespace the namespace of unqualified names
   */
  public QualifiedName in(Identifier namespace) {
    return isQualified()
        ? new QualifiedName(new Identifier(parts.get(parts.size() - 2)), last())
        : new QualifiedName(namespace, last());
  }
}
