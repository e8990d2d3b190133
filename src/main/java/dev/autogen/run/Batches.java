package dev.autogen.run;

import dev.autogen.migration.MigrationStep;
import dev.autogen.sql.BatchedUpdate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Fills a table block after block, a transaction for each few of them, so that nobody waits long
 * for a row. Rows that move meanwhile may be missed: the whole statement has to run once more.
 */
final class Batches {
  private static final String BLOCKS =
      """
      SELECT pg_relation_size(c.oid) / current_setting('block_size')::bigint AS blocks,
             greatest(c.reltuples / greatest(c.relpages, 1), 1)::bigint AS rows
      FROM pg_class c WHERE c.oid = to_regclass(?)""";

  private Batches() {}

  /** Runs what a step says in batches, where it does and its statement allows it. */
  static void run(Connection connection, MigrationStep step) throws SQLException {
    if (step.batchSize().isEmpty() || step.table().isEmpty() || step.statements().size() != 1) {
      return;
    }
    Optional<BatchedUpdate> update = BatchedUpdate.of(step.statements().get(0).sql());
    if (update.isPresent()) {
      run(connection, update.get(), step.table().get(), step.batchSize().getAsInt());
    }
  }

  private static void run(Connection connection, BatchedUpdate update, String table, int batchSize)
      throws SQLException {
    try (PreparedStatement size = connection.prepareStatement(BLOCKS)) {
      size.setString(1, table);
      try (ResultSet row = size.executeQuery();
          Statement statement = connection.createStatement()) {
        if (!row.next()) {
          return;
        }
        statement.setEscapeProcessing(false);
        long end = row.getLong("blocks");
        long blocks = Math.max(1, batchSize / row.getLong("rows"));
        for (long first = 0; first < end; first += blocks) {
          statement.execute(update.between(first, Math.min(end, first + blocks)));
        }
      }
    }
  }
}
