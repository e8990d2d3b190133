package dev.autogen.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;

/** Looks into a database for something to lose. */
public final class HeldData {
  /** No such table, no such column. */
  private static final Set<String> NOT_THERE = Set.of("42P01", "42703");

  private HeldData() {}

  /**
   * Asks one of the queries of {@code sql.HeldDataSql}.
   *
   * @return whether there is something; nothing where the database has no such table or column now,
   *     as it comes, or gets that name, by a statement before
   */
  public static Optional<Boolean> exists(Connection connection, String query) throws SQLException {
    Savepoint before = connection.getAutoCommit() ? null : connection.setSavepoint();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return Optional.of(row.next() && row.getBoolean(1));
    } catch (SQLException e) {
      if (before != null) {
        connection.rollback(before);
      }
      if (NOT_THERE.contains(e.getSQLState())) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
