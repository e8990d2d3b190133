package dev.autogen.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Sets up a session so that statements do the same whatever the settings of role, database and
 * server are. Settings that users may choose are kept: search path, role, tablespace and time zone.
 */
public final class SessionSettings {
  /**
   * The settings that are the same in every session, as rows of a name and a value. They fix the
   * meaning of SQL and isolation, and prevent the server from ending a session. Settings that the
   * server does not know are skipped.
   */
  public static final String FIXED =
      """
      ('standard_conforming_strings', 'on'), ('backslash_quote', 'safe_encoding'),
      ('transform_null_equals', 'off'), ('array_nulls', 'on'), ('extra_float_digits', '3'),
      ('default_transaction_isolation', 'read committed'), ('default_transaction_deferrable', 'off'),
      ('lock_timeout', '0'), ('statement_timeout', '0'), ('transaction_timeout', '0'),
      ('idle_in_transaction_session_timeout', '0'), ('idle_session_timeout', '0')\
      """;

  private static final CatalogQuery SETTINGS =
      new CatalogQuery(CatalogQuery.named("session_settings").sql().formatted(FIXED));

  private SessionSettings() {}

  /**
   * Sets up a new session. Behind a connection pooler nothing is set, because it would affect other
   * clients.
   *
   * @return the same connection; it is closed if the setup fails
   */
  public static Connection begin(Connection connection) throws SQLException {
    try {
      PGConnection driver = connection.unwrap(PGConnection.class);
      boolean pooled =
          SETTINGS.run(connection, driver.getBackendPID(), row -> row.text("value")).isEmpty();
      if (pooled) {
        // Behind a pooler, another server process may run a prepared statement.
        driver.setPrepareThreshold(0);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Resets a session to its start: settings, role, temporary tables, prepared statements, advisory
   * locks.
   *
   * @param connection in auto-commit mode, without a pooler
   */
  public static void restore(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DISCARD ALL");
    }
    begin(connection);
  }
}
