package dev.autogen.run;

import dev.autogen.DatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Sessions that take no writes, which is told before anything is tried. */
final class ReadOnly {
  private static final String QUERY =
      "SELECT pg_is_in_recovery(), current_setting('default_transaction_read_only')::boolean";

  private ReadOnly() {}

  /**
   * Goes on where the session may write.
   *
   * @throws DatabaseException if it may not, with what to do
   */
  static void refuse(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      row.next();
      if (row.getBoolean(1)) {
        throw new DatabaseException(
            "this server is a standby, which takes no writes; connect to the primary (with several"
                + " hosts in the URL, ?targetServerType=primary finds it)");
      }
      if (row.getBoolean(2)) {
        throw new DatabaseException(
            "this session takes no writes, as default_transaction_read_only is on for the role, the"
                + " database or the server; put it off there, or for autogen alone by"
                + " options=-c%20default_transaction_read_only=off in the URL");
      }
    }
  }
}
