package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A database that takes no writes: a standby, or one whose settings forbid them. */
public final class ReadOnlyDatabase {
  private static final String QUERY =
      """
      SELECT pg_is_in_recovery(), setting, source, current_user
      FROM pg_settings WHERE name = 'default_transaction_read_only'""";

  private ReadOnlyDatabase() {}

  /**
   * Lets pass what takes writes.
   *
   * @throws DatabaseException if it takes none, with what to do
   */
  public static void refuse(Connection connection) {
    reason(connection)
        .ifPresent(
            reason -> {
              throw new DatabaseException(reason + "; nothing was changed");
            });
  }

  /** Whether it takes no writes, not even temporary tables. */
  public static boolean is(Connection connection) {
    return reason(connection).isPresent();
  }

  private static Optional<String> reason(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      row.next();
      String database = "database " + connection.getCatalog() + " takes no writes: ";
      if (row.getBoolean(1)) {
        return Optional.of(
            database
                + "this server is a standby. Connect to its primary (targetServerType=primary in the URL finds it among several hosts)");
      }
      if (row.getString(2).equals("on")) {
        return Optional.of(
            database
                + "default_transaction_read_only is on for user %s (set by: %s). Turn it off first, or connect as somebody it is off for"
                    .formatted(row.getString(4), row.getString(3)));
      }
      return connection.isReadOnly()
          ? Optional.of(database + "the URL says readOnly. Take that out of it")
          : Optional.empty();
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + e.getMessage(), e);
    }
  }
}
