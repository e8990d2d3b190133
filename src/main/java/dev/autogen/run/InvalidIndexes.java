package dev.autogen.run;

import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Drops the invalid indexes that an interrupted {@code CONCURRENTLY} statement left, and tells
 * whether the statement is complete.
 */
final class InvalidIndexes {
  private final Connection connection;
  private final String before;

  /**
   * Reads nothing yet.
   *
   * @param connection in auto-commit mode
   * @param before an array of the indexes that existed, as SQL
   */
  InvalidIndexes(Connection connection, String before) {
    this.connection = connection;
    this.before = before;
  }

  /** An array, as SQL, of the indexes that exist before a step with these statements begins. */
  static String snapshot(List<ConcurrentStatement> indexes) {
    String any =
        indexes.stream()
            .map(index -> "(" + index.recorded() + ")")
            .collect(Collectors.joining(" OR "));
    return "ARRAY(SELECT "
        + ConcurrentStatement.ADDRESS
        + " FROM "
        + ConcurrentStatement.INDEXES
        + " WHERE "
        + (any.isEmpty() ? "false" : any)
        + ")";
  }

  /** Whether the statement is complete. */
  boolean isDone(ConcurrentStatement index) throws SQLException {
    return ask(index, "SELECT 'done' WHERE " + index.isDone(before)).contains("done");
  }

  /**
   * Drops what failed and interrupted attempts have left behind.
   *
   * @return the names of the indexes
   */
  List<String> dropLeftovers(ConcurrentStatement index) throws SQLException {
    return drop(index, index.leftovers(before));
  }

  /** Drops the indexes that the statement has created, valid or not. */
  void dropCreated(ConcurrentStatement index) throws SQLException {
    drop(index, index.created(before));
  }

  /** Whether the index to drop exists and is valid. */
  boolean isUsable(ConcurrentStatement drop) throws SQLException {
    return !ask(drop, addresses("i.indisvalid AND " + drop.recorded())).isEmpty();
  }

  /** Completes a drop where the index still exists. */
  void finishDrop(ConcurrentStatement drop) throws SQLException {
    drop(drop, drop.recorded());
  }

  /**
   * Waits until no index of the table is being built: the server process of an interrupted run may
   * still be working.
   */
  void awaitIndexBuilds(String table) throws SQLException {
    String exists =
        "SELECT 'table' FROM pg_class WHERE relkind IN ('r', 'p') AND oid = to_regclass(%s)"
            .formatted(Quoted.literal(table));
    transaction(
        () -> {
          if (query(exists).isEmpty()) {
            return List.of();
          }
          execute("LOCK TABLE " + table + " IN SHARE UPDATE EXCLUSIVE MODE");
          return List.of();
        });
  }

  private List<String> drop(ConcurrentStatement index, String condition) throws SQLException {
    List<String> found = ask(index, addresses(condition));
    if (found.isEmpty()) {
      return found;
    }
    for (String table : ask(index, tables(condition))) {
      awaitIndexBuilds(table);
    }
    List<String> dropped = ask(index, addresses(condition));
    for (String address : dropped) {
      execute("DROP INDEX CONCURRENTLY IF EXISTS " + address);
    }
    return dropped;
  }

  private static String addresses(String condition) {
    return "SELECT %s FROM %s WHERE %s"
        .formatted(ConcurrentStatement.ADDRESS, ConcurrentStatement.INDEXES, condition);
  }

  private static String tables(String condition) {
    return "SELECT DISTINCT i.indrelid::regclass::text FROM %s WHERE %s"
        .formatted(ConcurrentStatement.INDEXES, condition);
  }

  private interface Question {
    List<String> ask() throws SQLException;
  }

  /** Runs a query in a transaction that is rolled back. */
  private List<String> ask(ConcurrentStatement index, String sql) throws SQLException {
    return transaction(
        () -> {
          Optional<String> preparation = index.preparation();
          if (preparation.isPresent()) {
            execute(preparation.get());
          }
          return query(sql);
        });
  }

  private List<String> transaction(Question question) throws SQLException {
    connection.setAutoCommit(false);
    try {
      return question.ask();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private List<String> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
