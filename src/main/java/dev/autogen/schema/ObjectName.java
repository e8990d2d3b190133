package dev.autogen.schema;

import java.io.Serializable;

/** The name of a constraint or an index with the name of its table. */
public record ObjectName(QualifiedName table, Identifier name) implements Serializable {
  @Override
  public String toString() {
    return table + "." + name;
  }
}
