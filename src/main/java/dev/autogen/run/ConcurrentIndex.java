package dev.autogen.run;

import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An index that a statement builds or drops {@code CONCURRENTLY}, so outside of a transaction: when
 * it is cut off it may be done, not done, or have left an invalid index, which costs every write,
 * serves no query and stands in the way of the next try.
 *
 * @param creates whether the statement builds it
 * @param name as the statement spells it, with a schema where it drops
 * @param table as the statement spells it; nothing where it drops
 */
record ConcurrentIndex(boolean creates, String name, Optional<String> table) {
  private static final String PART = "(?:\"(?:[^\"]|\"\")+\"|\\w+)";
  private static final String NAME = "((?:" + PART + "\\.)?" + PART + ")";

  private static final Pattern CREATE =
      pattern(
          "CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+CONCURRENTLY\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?("
              + PART
              + ")\\s+ON\\s+(?:ONLY\\s+)?"
              + NAME
              + "(?!\\w).*");

  private static final Pattern DROP =
      pattern("DROP\\s+INDEX\\s+CONCURRENTLY\\s+(?:IF\\s+EXISTS\\s+)?" + NAME + "\\s*");

  private static final String OF_TABLE =
      """
      SELECT indexrelid::regclass::text, indisvalid
      FROM pg_index
      JOIN pg_class ON pg_class.oid = indexrelid
      WHERE indrelid = to_regclass(?) AND relname = (parse_ident(?))[1]""";

  private static final String OF_NAME =
      "SELECT indexrelid::regclass::text, indisvalid FROM pg_index WHERE indexrelid = to_regclass(?)";

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** What a statement does to an index; nothing where it does something else. */
  static Optional<ConcurrentIndex> in(String sql) {
    Matcher create = CREATE.matcher(sql);
    if (create.matches()) {
      return Optional.of(new ConcurrentIndex(true, create.group(1), Optional.of(create.group(2))));
    }
    Matcher drop = DROP.matcher(sql);
    return drop.matches()
        ? Optional.of(new ConcurrentIndex(false, drop.group(1), Optional.empty()))
        : Optional.empty();
  }

  /** Whether the database is as the statement leaves it. */
  boolean isDone(Connection connection) throws SQLException {
    Optional<Found> found = find(connection);
    return creates ? found.filter(Found::valid).isPresent() : found.isEmpty();
  }

  /** Drops what a try that was cut off has left behind. */
  void clear(Connection connection) throws SQLException {
    drop(connection, find(connection).filter(found -> creates && !found.valid()));
  }

  /** Drops the index, whatever state it is in. */
  void remove(Connection connection) throws SQLException {
    drop(connection, find(connection));
  }

  /** Whether there is an index of the name that serves queries. */
  boolean isValid(Connection connection) throws SQLException {
    return find(connection).filter(Found::valid).isPresent();
  }

  private static void drop(Connection connection, Optional<Found> leftover) throws SQLException {
    if (leftover.isPresent()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("DROP INDEX CONCURRENTLY " + leftover.get().address());
      }
    }
  }

  /** The same as a condition of SQL. */
  String isDone() {
    return creates
        ? "EXISTS (SELECT " + ofTable() + " AND indisvalid)"
        : "to_regclass(" + Quoted.literal(name) + ") IS NULL";
  }

  /** A query for the statements that drop what a try that was cut off has left behind. */
  Optional<String> leftovers() {
    return creates
        ? Optional.of(
            "SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::regclass) "
                + ofTable()
                + " AND NOT indisvalid")
        : Optional.empty();
  }

  private String ofTable() {
    return "FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass("
        + Quoted.literal(table.orElse(""))
        + ") AND relname = (parse_ident("
        + Quoted.literal(name)
        + "))[1]";
  }

  private Optional<Found> find(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(table.isPresent() ? OF_TABLE : OF_NAME)) {
      query.setString(1, table.orElse(name));
      if (table.isPresent()) {
        query.setString(2, name);
      }
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? Optional.of(new Found(row.getString(1), row.getBoolean(2)))
            : Optional.empty();
      }
    }
  }

  private record Found(String address, boolean valid) {}
}
