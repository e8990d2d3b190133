package dev.autogen.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code CREATE INDEX CONCURRENTLY} leaves behind when it fails: an invalid index that costs
 * every write, serves no query and stands in the way of the next try.
 */
final class UnfinishedIndex {
  private static final String NAME = "((?:\"(?:[^\"]|\"\")+\"|\\w+))";

  private static final Pattern CREATE =
      Pattern.compile(
          "CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+CONCURRENTLY\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?"
              + NAME
              + "\\s+ON\\s+((?:"
              + NAME
              + "\\.)?"
              + NAME
              + ")\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final String DROP =
      """
      SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::regclass)
      FROM pg_index
      JOIN pg_class ON pg_class.oid = indexrelid
      WHERE NOT indisvalid AND indrelid = to_regclass(?) AND relname = (parse_ident(?))[1]""";

  private UnfinishedIndex() {}

  /** Clears the way for a statement that builds an index anew; others need nothing. */
  static void clear(Connection connection, String sql) throws SQLException {
    Matcher create = CREATE.matcher(sql);
    if (!create.matches()) {
      return;
    }
    List<String> drops = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(DROP)) {
      query.setString(1, create.group(2));
      query.setString(2, create.group(1));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          drops.add(rows.getString(1));
        }
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (String drop : drops) {
        statement.execute(drop);
      }
    }
  }
}
