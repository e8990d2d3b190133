package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Detects a read-only database: a standby, or one whose settings forbid writes. */
public final class ReadOnlyDatabase {
  private static final String QUERY =
      """
      SELECT pg_is_in_recovery(), setting, source, current_user
      FROM pg_settings WHERE name = 'default_transaction_read_only'""";

  private ReadOnlyDatabase() {}

  /**
   * Refuses a read-only database.
   *
   * @throws DatabaseException if it is read-only; the message says what to do
   */
  public static void refuse(Connection connection) {
    reason(connection)
        .ifPresent(
            reason -> {
              throw new DatabaseException(reason + "; nothing was changed");
            });
  }

  /** Whether it is read-only, also for temporary tables. */
  public static boolean is(Connection connection) {
    return reason(connection).isPresent();
  }

  private static Optional<String> reason(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      row.next();
      String database = "database " + connection.getCatalog() + " is read-only: ";
      if (row.getBoolean(1)) {
        return Optional.of(
            database
                + "this server is a standby. Connect to its primary (targetServerType=primary in the URL finds it among several hosts)");
      }
      if (row.getString(2).equals("on")) {
        return Optional.of(
            database
                + "default_transaction_read_only is on for user %s (set by: %s). Turn it off first, or connect as a user for whom it is off"
                    .formatted(row.getString(4), row.getString(3)));
      }
      return connection.isReadOnly()
          ? Optional.of(database + "the URL sets readOnly. Remove it")
          : Optional.empty();
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the settings of the database: " + e.getMessage(), e);
    }
  }
}
