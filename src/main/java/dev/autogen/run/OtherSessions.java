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

/** Who else is at work in the database, and how far the server is with the work of a run. */
final class OtherSessions {
  private static final CatalogQuery LONG_TRANSACTIONS = named("long_transactions");
  private static final CatalogQuery REPLICA_LAG = named("replica_lag");
  private static final CatalogQuery INDEX_PROGRESS = named("index_progress");

  private final Connection connection;

  /**
   * What a connection sees.
   *
   * @param connection one that runs no migration, in a transaction
   */
  OtherSessions(Connection connection) {
    this.connection = connection;
  }

  private static CatalogQuery named(String name) {
    return CatalogQuery.beside(OtherSessions.class, name);
  }

  /**
   * The transactions that the statements of a step would have to wait for.
   *
   * @return a line each, the oldest first
   */
  List<String> inTheWayOf(MigrationStep step) throws SQLException {
    List<SqlStatement> statements = step.statements();
    boolean concurrently =
        statements.stream().anyMatch(it -> ConcurrentIndex.in(it.sql()).isPresent());
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
            Spoken.of(Duration.ofSeconds(row.number("age"))),
            row.text("state"),
            row.text("query"));
  }

  /** How far the replica that is furthest behind is behind; zero where there is none. */
  Duration replicaLag() throws SQLException {
    return Duration.ofMillis(
        look(() -> REPLICA_LAG.run(connection, row -> row.number("lag"))).get(0));
  }

  /** How far a process of the server is that builds an index. */
  Optional<Progress> indexBuiltBy(int process) throws SQLException {
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

  private interface Look<R> {
    R take() throws SQLException;
  }

  /**
   * Leaves nothing of a query behind: a finished query may keep its snapshot as long as the
   * transaction lasts, and {@code CREATE INDEX CONCURRENTLY} would wait for that.
   */
  private <R> R look(Look<R> look) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      return look.take();
    } finally {
      connection.rollback(before);
    }
  }
}
