package dev.autogen.run;

import dev.autogen.config.RunLimits;
import dev.autogen.introspect.RowGuard;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Backfills a table in ranges of blocks, one short transaction per range, so that no other session
 * waits long for a row. Rows that move to another block meanwhile may be missed, so the whole
 * statement has to run once more at the end. After that no row may match its condition.
 */
final class Batches {
  private static final String BLOCKS =
      """
      SELECT pg_relation_size(c.oid) / current_setting('block_size')::bigint AS blocks,
             greatest(c.reltuples / greatest(c.relpages, 1), 1)::bigint AS rows
      FROM pg_class c WHERE c.oid = to_regclass(?)""";

  /** A batch is at most this many times larger than the one before, because blocks differ. */
  private static final double MOST_GROWTH = 2;

  private final Backfill backfill;
  private final Connection connection;
  private final HistoryTable history;
  private final RetryingTransaction transaction;
  private final RunLimits limits;
  private final ReplicaThrottle throttle;
  private final RunListener listener;
  private final Direction direction;
  private List<RowGuard> guards = List.of();
  private long rows;

  Batches(
      Backfill backfill,
      Direction direction,
      RunContext context,
      RetryingTransaction transaction,
      ReplicaThrottle throttle) {
    this.backfill = backfill;
    this.direction = direction;
    this.transaction = transaction;
    this.throttle = throttle;
    connection = context.connection();
    history = context.history();
    limits = context.limits();
    listener = context.listener();
  }

  /**
   * Backfills the table.
   *
   * @param done how many blocks an earlier run has backfilled
   */
  void run(long done) throws SQLException {
    String table = backfill.table();
    Optional<Extent> found = extent(table);
    guards = RowGuard.of(connection, table);
    // PostgreSQL does not report how many rows a statement changed that a rule rewrites.
    if (found.isEmpty() || guards.stream().anyMatch(RowGuard::isRule)) {
      return;
    }
    long end = found.get().blocks();
    double atOnce = Math.max(1, (double) backfill.batchSize() / found.get().rows());
    long first = done;
    while (first < end) {
      long last = Math.min(end, first + (long) atOnce);
      Duration took = fill(first, last);
      atOnce = next(atOnce, took);
      first = last;
      listener.progressed(new Progress("backfilling " + table, first, end, rows));
      throttle.await(limits, listener);
      if (first == end) {
        long grown = extent(table).map(Extent::blocks).orElse(end);
        // The final statement covers less than a batch; otherwise writers could extend this loop
        // forever.
        end = grown - end > atOnce ? grown : end;
      }
    }
  }

  private Duration fill(long first, long last) throws SQLException {
    long start = System.nanoTime();
    transaction.run(
        limits.lockTimeout(),
        () -> {
          Changed changed = change(backfill.update().countedBetween(first, last));
          if (changed.again() > 0) {
            throw BackfillFailure.changesAgain(backfill, changed.again(), guards);
          }
          rows += changed.rows();
          history.recordBlocks(backfill.migration(), last, direction);
        });
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** The result of a batch: how many rows it changed and how many of these still match. */
  private record Changed(long rows, long again) {}

  private Changed change(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return new Changed(row.getLong(1), row.getLong(2));
      }
    }
  }

  /**
   * Counts in the database that no row is left, after the whole statement has run.
   *
   * @throws BackfillFailure if a row is left
   */
  void requireComplete() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet row = statement.executeQuery(backfill.update().countLeft())) {
        row.next();
        long left = row.getLong(1);
        if (left > 0) {
          throw BackfillFailure.leavesOut(backfill, left, guards);
        }
      }
    }
  }

  private double next(double atOnce, Duration took) {
    double fitting = atOnce * limits.batchTime().toNanos() / Math.max(1, took.toNanos());
    return Math.max(1, Math.min(fitting, atOnce * MOST_GROWTH));
  }

  private Optional<Extent> extent(String table) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(BLOCKS)) {
      query.setString(1, table);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? Optional.of(new Extent(row.getLong("blocks"), row.getLong("rows")))
            : Optional.empty();
      }
    }
  }

  /** The size of a table in blocks, and the estimated number of rows per block. */
  private record Extent(long blocks, long rows) {}
}
