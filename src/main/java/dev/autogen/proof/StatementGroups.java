package dev.autogen.proof;

import dev.autogen.introspect.CatalogQuery;
import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs groups of statements on a throw-away database: each group whole or not at all, whatever
 * happens to the others. Many groups take one round trip.
 */
final class StatementGroups {
  /** How many run in one transaction, which keeps the locks of all. */
  private static final int AT_ONCE = 200;

  private static final CatalogQuery FUNCTION =
      CatalogQuery.of(StatementGroups.class, "statement_groups");

  private final Connection connection;

  /**
   * Prepares a session.
   *
   * @param connection in auto-commit mode
   */
  StatementGroups(Connection connection) {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(FUNCTION.sql());
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  /**
   * A group that failed and changed nothing.
   *
   * @param place of the group, from zero
   * @param state the SQLSTATE
   * @param function the function in which it happened, with the place, as the server describes it
   */
  record Failure(int place, String state, String message, Optional<String> function) {}

  /** Runs them for good. */
  List<Failure> run(List<List<String>> groups) {
    return run(groups, true);
  }

  /** Runs each, checks what is deferred, and rolls it back. */
  List<Failure> attempt(List<List<String>> groups) {
    return run(groups, false);
  }

  private List<Failure> run(List<List<String>> groups, boolean keep) {
    List<Failure> failures = new ArrayList<>();
    for (int start = 0; start < groups.size(); start += AT_ONCE) {
      int end = Math.min(groups.size(), start + AT_ONCE);
      failures.addAll(run(groups.subList(start, end), start, keep));
    }
    return failures;
  }

  private List<Failure> run(List<List<String>> groups, int start, boolean keep) {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT * FROM pg_temp.autogen_groups(?, ?, ?)")) {
      statement.setArray(
          1, connection.createArrayOf("text", groups.stream().flatMap(List::stream).toArray()));
      statement.setArray(
          2, connection.createArrayOf("int4", groups.stream().map(List::size).toArray()));
      statement.setBoolean(3, keep);
      List<Failure> failures = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          failures.add(
              new Failure(
                  start + row.getInt("place"),
                  row.getString("state"),
                  row.getString("message"),
                  Optional.ofNullable(row.getString("function"))));
        }
      }
      return failures;
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }
}
