package dev.autogen.verify;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Column;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the columns of a throw-away database hold, so that two of them can be compared. */
public final class RowPrint {
  private final Map<String, String> columns;

  private RowPrint(Map<String, String> columns) {
    this.columns = columns;
  }

  /** Reads all columns that a schema names. */
  public static RowPrint of(Connection connection, Schema schema) {
    Map<String, String> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      for (Table table : schema.tables()) {
        for (Column column : table.columns()) {
          String name = Quoted.name(column.name());
          try (ResultSet row =
              statement.executeQuery(
                  "SELECT count(*), md5(string_agg(coalesce(%1$s::text, ''), ',' ORDER BY %1$s::text)), count(%1$s) FROM %2$s"
                      .formatted(name, Quoted.name(table.name())))) {
            row.next();
            columns.put(
                table.name() + "." + column.name(),
                row.getLong(1) + " " + row.getLong(3) + " " + row.getString(2));
          }
        }
      }
      return new RowPrint(columns);
    } catch (SQLException e) {
      throw new DatabaseException("cannot compare rows: " + e.getMessage(), e);
    }
  }

  /** The columns that do not hold the same here and there. */
  public Set<String> differences(RowPrint other) {
    Set<String> names = new TreeSet<>();
    columns.forEach(
        (name, print) -> {
          if (!print.equals(other.columns.get(name))) {
            names.add(name);
          }
        });
    return names;
  }
}
