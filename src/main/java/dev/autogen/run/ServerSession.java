package dev.autogen.run;

import dev.autogen.introspect.SessionSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * What a connection is to the server.
 *
 * @param process the one of the server that serves it now
 * @param name what it calls itself there
 * @param pooled whether a pooler (PgBouncer and the like) is in between, which may give each
 *     transaction another process: it hands out process numbers of its own
 */
record ServerSession(int process, String name, boolean pooled) {
  static ServerSession of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT pg_backend_pid(), current_setting('application_name')")) {
      row.next();
      int process = row.getInt(1);
      int told = connection.unwrap(PGConnection.class).getBackendPID();
      return new ServerSession(process, row.getString(2), process != told);
    }
  }

  /**
   * Readies a session of our own for what runs outside of transactions. Behind a pooler the setting
   * would meet others.
   */
  void prepare(Connection connection) throws SQLException {
    if (!pooled) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(RowSecurity.OFF_FOR_SESSION);
      }
    }
  }

  /** Puts the session back to what it was before a migration; a pooler would hand out another. */
  void restore(Connection connection) throws SQLException {
    if (!pooled) {
      SessionSettings.restore(connection);
      connection.setClientInfo("ApplicationName", name);
      prepare(connection);
    }
  }
}
