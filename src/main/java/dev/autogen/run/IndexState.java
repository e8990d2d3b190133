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

/** The indexes of a database, compared with those that were there before a step began. */
final class IndexState {
  private final Connection connection;
  private final String before;

  /**
   * Nothing is asked yet.
   *
   * @param connection in auto-commit mode
   * @param before an array of what was there, as SQL
   */
  IndexState(Connection connection, String before) {
    this.connection = connection;
    this.before = before;
  }

  /** An array of what is there before a step with these statements begins, as SQL. */
  static String now(List<ConcurrentIndex> indexes) {
    String any =
        indexes.stream()
            .map(index -> "(" + index.remembered() + ")")
            .collect(Collectors.joining(" OR "));
    return "ARRAY(SELECT "
        + ConcurrentIndex.ADDRESS
        + " FROM "
        + ConcurrentIndex.INDEXES
        + " WHERE "
        + (any.isEmpty() ? "false" : any)
        + ")";
  }

  /** Whether the database is as the statement leaves it. */
  boolean isDone(ConcurrentIndex index) throws SQLException {
    return ask(index, "SELECT 'done' WHERE " + index.isDone(before)).contains("done");
  }

  /**
   * Drops what tries that failed or were cut off have left behind.
   *
   * @return the names of the indexes
   */
  List<String> clear(ConcurrentIndex index) throws SQLException {
    return drop(index, index.leftovers(before));
  }

  /** Drops what the statement has made, finished or not. */
  void remove(ConcurrentIndex index) throws SQLException {
    drop(index, index.made(before));
  }

  /** Whether the index that a statement drops is there and serves queries. */
  boolean isThere(ConcurrentIndex drop) throws SQLException {
    return !ask(drop, addresses("i.indisvalid AND " + drop.remembered())).isEmpty();
  }

  /** Drops the index that a statement drops, if it is still there. */
  void finish(ConcurrentIndex drop) throws SQLException {
    drop(drop, drop.remembered());
  }

  /**
   * Waits until nobody builds an index of the table: a process of the server may still be at it for
   * a run that was cut off.
   */
  void awaitBuilders(String table) throws SQLException {
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

  private List<String> drop(ConcurrentIndex index, String condition) throws SQLException {
    List<String> found = ask(index, addresses(condition));
    if (found.isEmpty()) {
      return found;
    }
    for (String table : ask(index, tables(condition))) {
      awaitBuilders(table);
    }
    List<String> dropped = ask(index, addresses(condition));
    for (String address : dropped) {
      execute("DROP INDEX CONCURRENTLY IF EXISTS " + address);
    }
    return dropped;
  }

  private static String addresses(String condition) {
    return "SELECT %s FROM %s WHERE %s"
        .formatted(ConcurrentIndex.ADDRESS, ConcurrentIndex.INDEXES, condition);
  }

  private static String tables(String condition) {
    return "SELECT DISTINCT i.indrelid::regclass::text FROM %s WHERE %s"
        .formatted(ConcurrentIndex.INDEXES, condition);
  }

  private interface Question {
    List<String> ask() throws SQLException;
  }

  /** Asks in a transaction that leaves nothing behind. */
  private List<String> ask(ConcurrentIndex index, String sql) throws SQLException {
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
