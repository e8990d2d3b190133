package dev.autogen.normalize;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.Table;
import dev.autogen.sql.SeedRowSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds which seed rows of a model exist in a database. */
public final class SeedRows {
  private SeedRows() {}

  /**
   * Adds the wanted rows that exist to the schema of the database.
   *
   * @param wanted rows under the current names of the database
   */
  public static Schema added(Connection connection, Schema database, List<SeedRow> wanted) {
    List<SeedRow> possible = wanted.stream().filter(row -> hasColumns(database, row)).toList();
    return possible.isEmpty()
        ? database
        : database.withSeedRows(
            Deparser.rolledBack(connection, () -> existing(connection, possible)));
  }

  private static List<SeedRow> existing(Connection connection, List<SeedRow> rows)
      throws SQLException {
    SearchPath.complete(connection);
    List<SeedRow> found = new ArrayList<>();
    for (SeedRow row : rows) {
      if (exists(connection, row)) {
        found.add(row);
      }
    }
    return found;
  }

  private static boolean hasColumns(Schema database, SeedRow row) {
    Optional<Table> table = database.table(row.table());
    return table.isPresent()
        && row.columns().stream().allMatch(name -> table.get().column(name).isPresent());
  }

  private static boolean exists(Connection connection, SeedRow row) {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(SeedRowSql.exists(row))) {
      return found.next();
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot check whether " + row.table() + " has its seed row: " + e.getMessage(), e);
    }
  }
}
