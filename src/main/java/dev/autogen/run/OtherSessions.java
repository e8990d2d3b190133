package dev.autogen.run;

import dev.autogen.introspect.CatalogQuery;
import dev.autogen.introspect.Row;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.Identifier;
import dev.autogen.sqltext.SqlWords;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The other sessions of the database, the lag of its replicas and the progress of an index build.
 */
final class OtherSessions {
  private static final CatalogQuery LONG_TRANSACTIONS = named("long_transactions");
  private static final CatalogQuery REPLICA_LAG = named("replica_lag");
  private static final CatalogQuery INDEX_PROGRESS = named("index_progress");

  private final Connection connection;

  /**
   * Reads through a connection.
   *
   * @param connection a connection that runs no migration, in a transaction
   */
  OtherSessions(Connection connection) {
    this.connection = connection;
  }

  private static CatalogQuery named(String name) {
    return CatalogQuery.of(OtherSessions.class, name);
  }

  /**
   * The transactions that block the statements of a step.
   *
   * @return one line each, the oldest first
   */
  List<String> blocking(MigrationStep step) throws SQLException {
    List<SqlStatement> statements = step.statements();
    boolean concurrently =
        statements.stream().anyMatch(it -> ConcurrentStatement.in(it.sql()).isPresent());
    List<Optional<String>> lines =
        look(
            () ->
                LONG_TRANSACTIONS.run(
                    connection,
                    row -> {
                      boolean holds = holdsTableOf(statements, row.texts("tables"));
                      boolean reads = concurrently && row.flag("has_snapshot");
                      return holds || reads ? Optional.of(line(row)) : Optional.empty();
                    }));
    return lines.stream().flatMap(Optional::stream).toList();
  }

  private static boolean holdsTableOf(List<SqlStatement> statements, List<String> tables) {
    return tables.stream()
        .anyMatch(table -> statements.stream().anyMatch(it -> names(it.sql(), table)));
  }

  private static boolean names(String sql, String table) {
    return SqlWords.of(sql).contains(new Identifier(table));
  }

  private static String line(Row row) throws SQLException {
    return "process %d of %s, in a transaction for %s, %s: %s"
        .formatted(
            row.number("pid"),
            row.text("who"),
            DurationText.of(Duration.ofSeconds(row.number("age"))),
            row.text("state"),
            row.text("query"));
  }

  /** The largest lag of a replica; zero if there is none. */
  Duration replicaLag() throws SQLException {
    return Duration.ofMillis(
        look(() -> REPLICA_LAG.run(connection, row -> row.number("lag"))).get(0));
  }

  /** The progress of the index that a server process builds. */
  Optional<Progress> indexProgress(int process) throws SQLException {
    return look(
            () ->
                INDEX_PROGRESS.run(
                    connection,
                    process,
                    row ->
                        new Progress(row.text("what"), row.number("done"), row.number("total"), 0)))
        .stream()
        .findFirst();
  }

  private interface Query<R> {
    R take() throws SQLException;
  }

  /**
   * Rolls back after a query: its snapshot could otherwise live as long as the transaction, and
   * {@code CREATE INDEX CONCURRENTLY} would wait for it.
   */
  private <R> R look(Query<R> look) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      return look.take();
    } finally {
      connection.rollback(before);
    }
  }
}
