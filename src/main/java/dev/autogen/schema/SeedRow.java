package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;

/**
 * A row that a table needs from the start, such as the counter of a table generator. Only its
 * existence counts; the application may change its values.
 *
 * @param key the columns that identify it; empty if the table has only one row
 * @param columns all columns that have a value
 * @param values one for each column
 */
public record SeedRow(
    QualifiedName table, List<Identifier> key, List<Identifier> columns, List<Expression> values)
    implements Comparable<SeedRow>, Serializable {
  public SeedRow {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    values = List.copyOf(values);
    if (columns.size() != values.size() || !columns.containsAll(key)) {
      throw new IllegalArgumentException(
          "a row of "
              + table
              + " pairs "
              + columns
              + " with "
              + values
              + " and finds it by "
              + key);
    }
  }

  public SeedRow withTable(QualifiedName newTable) {
    return new SeedRow(newTable, key, columns, values);
  }

  public Expression value(Identifier column) {
    return values.get(columns.indexOf(column));
  }

  /** The values of the key, for messages. */
  public List<Expression> keyValues() {
    return key.stream().map(this::value).toList();
  }

  @Override
  public int compareTo(SeedRow other) {
    int tables = table.compareTo(other.table);
    return tables != 0 ? tables : values.toString().compareTo(other.values.toString());
  }
}
