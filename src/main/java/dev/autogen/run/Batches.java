package dev.autogen.run;

import dev.autogen.config.Pace;
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
 * Fills a table block after block, a transaction for each few of them, so that nobody waits long
 * for a row. Rows that move meanwhile may be missed: the whole statement has to run once more, and
 * then no row may be left that its condition asks for.
 */
final class Batches {
  private static final String BLOCKS =
      """
      SELECT pg_relation_size(c.oid) / current_setting('block_size')::bigint AS blocks,
             greatest(c.reltuples / greatest(c.relpages, 1), 1)::bigint AS rows
      FROM pg_class c WHERE c.oid = to_regclass(?)""";

  /** A batch takes at most so much more than the one before, as blocks differ. */
  private static final double MOST_GROWTH = 2;

  private final Backfill backfill;
  private final Connection connection;
  private final HistoryTable history;
  private final PatientTransaction transaction;
  private final Pace pace;
  private final ReplicaThrottle brake;
  private final RunListener listener;
  private final Direction direction;
  private List<RowGuard> guards = List.of();
  private long rows;

  Batches(
      Backfill backfill,
      Connection connection,
      HistoryTable history,
      PatientTransaction transaction,
      Pace pace,
      ReplicaThrottle brake,
      RunListener listener,
      Direction direction) {
    this.backfill = backfill;
    this.direction = direction;
    this.connection = connection;
    this.history = history;
    this.transaction = transaction;
    this.pace = pace;
    this.brake = brake;
    this.listener = listener;
  }

  /**
   * Fills the table.
   *
   * @param done how many blocks an earlier run has filled
   */
  void run(long done) throws SQLException {
    String table = backfill.table();
    Optional<Extent> found = extent(table);
    guards = RowGuard.of(connection, table);
    // PostgreSQL refuses to tell what a statement changed that a rule rewrites.
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
      listener.progressed(new Progress("filling " + table, first, end, rows));
      brake.hold(pace, listener);
      if (first == end) {
        long grown = extent(table).map(Extent::blocks).orElse(end);
        // What is less than a batch is left to the whole statement, or writers could keep this up.
        end = grown - end > atOnce ? grown : end;
      }
    }
  }

  private Duration fill(long first, long last) throws SQLException {
    long start = System.nanoTime();
    transaction.run(
        pace.lockTimeout(),
        () -> {
          Changed changed = change(backfill.update().countedBetween(first, last));
          if (changed.again() > 0) {
            throw BackfillFailure.changesAgain(backfill, changed.again(), guards);
          }
          rows += changed.rows();
          history.filled(backfill.migration(), last, direction);
        });
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** What a batch did: how many rows it changed, and how many of these it would change again. */
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
   * Lets the database itself show that no row is left out, once the whole statement has run.
   *
   * @throws BackfillFailure if one is
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
    double fitting = atOnce * pace.batchTime().toNanos() / Math.max(1, took.toNanos());
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

  /** How long a table is, in blocks, and how many rows a block holds about. */
  private record Extent(long blocks, long rows) {}
}
