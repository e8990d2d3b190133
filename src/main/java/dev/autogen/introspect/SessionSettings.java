package dev.autogen.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * How a session is set up, so that what runs in it means and does the same whatever its role, its
 * database and the server say. What the person may choose stays as they say: search path, role,
 * tablespace, and what a time without a zone is taken for.
 */
public final class SessionSettings {
  /**
   * The settings that are the same for every session, as rows of a name and a value: what SQL
   * means, what a statement sees, and that nothing ends a session that works or waits. A server
   * need not know all of them.
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
   * Sets up a session that has just begun. Behind a pooler nothing is set, as it would meet others.
   *
   * @return the same connection; it is closed where it cannot be set up
   */
  public static Connection begin(Connection connection) throws SQLException {
    try {
      PGConnection driver = connection.unwrap(PGConnection.class);
      boolean pooled =
          SETTINGS.run(connection, driver.getBackendPID(), row -> row.text("value")).isEmpty();
      if (pooled) {
        // The process that a statement was prepared in need not be the one that runs it.
        driver.setPrepareThreshold(0);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Puts a session back to what it was when it began: settings, role, temporary tables, prepared
   * statements, locks of the session.
   *
   * @param connection in auto-commit mode, with no pooler in between
   */
  public static void restore(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DISCARD ALL");
    }
    begin(connection);
  }
}
