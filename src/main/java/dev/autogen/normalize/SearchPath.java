package dev.autogen.normalize;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Where unqualified names are looked for. */
final class SearchPath {
  private SearchPath() {}

  /**
   * A session may look elsewhere first, but what autogen writes means public: it comes last, until
   * the end of the transaction.
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
