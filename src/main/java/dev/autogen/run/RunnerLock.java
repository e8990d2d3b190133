package dev.autogen.run;

import dev.autogen.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Lets one runner at a time work on a database. */
final class RunnerLock implements AutoCloseable {
  /** "autogen" in ASCII, as a number: an advisory lock that nobody else is likely to use. */
  private static final long KEY = 0x6175746f67656eL;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Connection connection;

  private RunnerLock(Connection connection) {
    this.connection = connection;
  }

  static RunnerLock take(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = " + PATIENCE.toMillis());
      try {
        statement.execute("SELECT pg_advisory_lock(" + KEY + ")");
      } catch (SQLException e) {
        throw new DatabaseException(
            "another autogen has been working on this database for "
                + PATIENCE.toSeconds()
                + " seconds"
                + holder(connection)
                + ". Run again when it is done",
            e);
      } finally {
        statement.execute("RESET lock_timeout");
      }
    }
    return new RunnerLock(connection);
  }

  private static String holder(Connection connection) {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32 | objid::bigint) = ?")) {
      query.setLong(1, KEY);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? " (server process " + rows.getInt(1) + ")" : "";
      }
    } catch (SQLException e) {
      return "";
    }
  }

  /** Closing the connection would release the lock too; a connection may live on. */
  @Override
  public void close() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_unlock(" + KEY + ")");
    }
  }
}
