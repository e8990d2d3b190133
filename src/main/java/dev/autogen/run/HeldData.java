package dev.autogen.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/** Looks into a database for something to lose. */
public final class HeldData {
  private HeldData() {}

  /**
   * Asks one of the queries of {@code sql.HeldDataSql}.
   *
   * @return whether there is something, or nobody can tell because the query fails: what it asks
   *     about may have another name until a statement before has run
   */
  public static boolean mayExist(Connection connection, String query) throws SQLException {
    Savepoint before = connection.getAutoCommit() ? null : connection.setSavepoint();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return !row.next() || row.getBoolean(1);
    } catch (SQLException e) {
      if (before != null) {
        connection.rollback(before);
      }
      return true;
    }
  }
}
