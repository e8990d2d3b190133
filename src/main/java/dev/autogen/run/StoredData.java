package dev.autogen.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;

/** Finds out whether a database holds data that a statement would delete. */
public final class StoredData {
  /** Undefined table, undefined column. */
  private static final Set<String> MISSING = Set.of("42P01", "42703");

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private StoredData() {}

  /**
   * Runs one of the queries of {@code sql.StoredDataSql}.
   *
   * @return whether there is data, true also where this role lacks the privilege to see it; empty
   *     if the table or column does not exist yet, because an earlier statement creates or renames
   *     it
   */
  public static Optional<Boolean> exists(Connection connection, String query) throws SQLException {
    boolean alone = connection.getAutoCommit();
    connection.setAutoCommit(false);
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute(RowSecurity.OFF);
      try (ResultSet row = statement.executeQuery(query)) {
        return Optional.of(row.next() && row.getBoolean(1));
      }
    } catch (SQLException e) {
      if (MISSING.contains(e.getSQLState())) {
        return Optional.empty();
      }
      if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
        return Optional.of(true);
      }
      throw e;
    } finally {
      connection.rollback(before);
      connection.setAutoCommit(alone);
    }
  }
}
