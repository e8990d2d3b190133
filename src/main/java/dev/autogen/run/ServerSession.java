package dev.autogen.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * What a connection is to the server.
 *
 * @param process the one of the server that serves it now
 * @param pooled whether a pooler (PgBouncer and the like) is in between, which may give each
 *     transaction another process: it hands out process numbers of its own
 */
record ServerSession(int process, boolean pooled) {
  static ServerSession of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
      row.next();
      int process = row.getInt(1);
      int told = connection.unwrap(PGConnection.class).getBackendPID();
      return new ServerSession(process, process != told);
    }
  }

  /**
   * Readies a session of our own for statements outside of transactions: they take long by nature,
   * and end soon after their client is gone. Behind a pooler the settings would meet others.
   */
  void prepare(Connection connection) throws SQLException {
    if (pooled) {
      connection.unwrap(PGConnection.class).setPrepareThreshold(0);
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SET lock_timeout = 0; SET statement_timeout = 0; " + RowSecurity.OFF_FOR_SESSION);
      // Servers on other systems cannot tell that a client is gone, and refuse the setting.
      statement.execute(
          "SELECT set_config('client_connection_check_interval', '2s', false)"
              + " WHERE version() LIKE '%linux%'");
    }
  }
}
