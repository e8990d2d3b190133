package dev.autogen.proof;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The contents of the columns of a throw-away database, in a form that can be compared. */
public final class RowFingerprint {
  private final Map<String, String> columns;

  private RowFingerprint(Map<String, String> columns) {
    this.columns = columns;
  }

  /** Reads all columns that a schema names. */
  public static RowFingerprint of(Connection connection, Schema schema) {
    return of(connection, schema, Optional::of);
  }

  /**
   * Reads the columns of an earlier schema.
   *
   * @param nameNow the column to read instead; empty to skip it
   */
  public static RowFingerprint of(
      Connection connection, Schema schema, Function<ColumnName, Optional<ColumnName>> nameNow) {
    Map<String, String> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      for (Table table : schema.tables()) {
        for (Column column : table.columns()) {
          ColumnName name = new ColumnName(table.name(), column.name());
          Optional<ColumnName> now = nameNow.apply(name);
          if (now.isPresent()) {
            columns.put(name.toString(), print(statement, now.get()));
          }
        }
      }
      return new RowFingerprint(columns);
    } catch (SQLException e) {
      throw new DatabaseException("cannot compare rows: " + e.getMessage(), e);
    }
  }

  private static String print(Statement statement, ColumnName column) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "SELECT count(*), md5(string_agg(coalesce(%1$s::text, ''), ',' ORDER BY %1$s::text)), count(%1$s) FROM %2$s"
                .formatted(Quoted.name(column.column()), Quoted.name(column.table())))) {
      row.next();
      return row.getLong(1) + " " + row.getLong(3) + " " + row.getString(2);
    }
  }

  /** The columns whose contents differ. */
  public Set<String> differences(RowFingerprint other) {
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
