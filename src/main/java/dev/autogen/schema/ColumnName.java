package dev.autogen.schema;

import java.io.Serializable;
import java.util.Comparator;

/** The name of a column with the name of its table. */
public record ColumnName(QualifiedName table, Identifier column)
    implements Comparable<ColumnName>, Serializable {
  private static final Comparator<ColumnName> ORDER =
      Comparator.comparing(ColumnName::table).thenComparing(ColumnName::column);

  @Override
  public int compareTo(ColumnName other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return table + "." + column;
  }
}
