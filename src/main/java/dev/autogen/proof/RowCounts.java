package dev.autogen.proof;

import dev.autogen.DatabaseException;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of rows in the tables of a throw-away database. */
final class RowCounts {
  private final Map<QualifiedName, Long> counts;

  private RowCounts(Map<QualifiedName, Long> counts) {
    this.counts = counts;
  }

  static RowCounts of(Connection connection, Schema schema) {
    Map<QualifiedName, Long> counts = new LinkedHashMap<>();
    for (Table table : schema.tables()) {
      counts.put(table.name(), count(connection, table.name()));
    }
    return new RowCounts(counts);
  }

  /** The same counts, reduced by these rows, which may be deleted. */
  RowCounts without(List<SeedRow> rows) {
    Map<QualifiedName, Long> fewer = new LinkedHashMap<>(counts);
    rows.forEach(row -> fewer.computeIfPresent(row.table(), (table, count) -> count - 1));
    return new RowCounts(fewer);
  }

  /** Tables that still exist must have as many rows as before. */
  void requireSurvival(Connection connection, Schema schema, String direction) {
    for (Table table : schema.tables()) {
      Long expected = counts.get(table.name());
      if (expected != null) {
        long actual = count(connection, table.name());
        if (actual < expected) {
          throw new DatabaseException(
              "the "
                  + direction
                  + " loses rows of "
                  + table.name()
                  + ": "
                  + expected
                  + " before, "
                  + actual
                  + " after");
        }
      }
    }
  }

  private static long count(Connection connection, QualifiedName table) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + Quoted.name(table))) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new DatabaseException("cannot count the rows of " + table + ": " + e.getMessage(), e);
    }
  }
}
