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

/** Looks which of the rows that a model asks for are there. */
public final class SeedRows {
  private SeedRows() {}

  /**
   * The database's schema with those of the wanted rows that it has.
   *
   * @param wanted rows under the names that the database has now
   */
  public static Schema added(Connection connection, Schema database, List<SeedRow> wanted) {
    List<SeedRow> possible = wanted.stream().filter(row -> hasColumns(database, row)).toList();
    return possible.isEmpty()
        ? database
        : database.withSeedRows(Deparser.rolledBack(connection, () -> there(connection, possible)));
  }

  private static List<SeedRow> there(Connection connection, List<SeedRow> rows)
      throws SQLException {
    SearchPath.complete(connection);
    List<SeedRow> found = new ArrayList<>();
    for (SeedRow row : rows) {
      if (isThere(connection, row)) {
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

  private static boolean isThere(Connection connection, SeedRow row) {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(SeedRowSql.exists(row))) {
      return found.next();
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot see whether " + row.table() + " has its row: " + e.getMessage(), e);
    }
  }
}
