package dev.autogen.run;

import dev.autogen.introspect.SessionSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * The server side of a connection.
 *
 * @param process the server process that serves it now
 * @param name its application name
 * @param pooled whether the connection goes through a pooler such as PgBouncer, which reports its
 *     own process numbers and may give each transaction another server process
 */
record ServerSession(int process, String name, boolean pooled) {
  static ServerSession of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT pg_backend_pid(), current_setting('application_name')")) {
      row.next();
      int process = row.getInt(1);
      int reported = connection.unwrap(PGConnection.class).getBackendPID();
      return new ServerSession(process, row.getString(2), process != reported);
    }
  }

  /**
   * Sets a direct session up for statements outside a transaction. Behind a pooler the setting
   * would affect other clients.
   */
  void prepare(Connection connection) throws SQLException {
    if (!pooled) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(RowSecurity.OFF_FOR_SESSION);
      }
    }
  }

  /** Restores the session settings from before a migration, except behind a pooler. */
  void restore(Connection connection) throws SQLException {
    if (!pooled) {
      SessionSettings.restore(connection);
      connection.setClientInfo("ApplicationName", name);
      prepare(connection);
    }
  }
}
