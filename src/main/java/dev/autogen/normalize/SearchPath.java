package dev.autogen.normalize;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The search path for unqualified names. */
final class SearchPath {
  private SearchPath() {}

  /**
   * Appends {@code public} to the search path until the end of the transaction. Unqualified names
   * in autogen's files mean {@code public}, but a session may have another path.
   */
  static void complete(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SELECT set_config('search_path',"
              + " concat_ws(', ', nullif(nullif(current_setting('search_path'), ''), '\"\"'),"
              + " 'public'), true)");
    }
  }
}
