package dev.autogen.schema;

import java.io.Serializable;

/** The name of a constraint or an index together with its table's. */
public record ObjectName(QualifiedName table, Identifier name) implements Serializable {
  @Override
  public String toString() {
    return table + "." + name;
  }
}
