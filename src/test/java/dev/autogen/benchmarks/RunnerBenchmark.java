package dev.autogen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Autogen;
import dev.autogen.config.Key;
import dev.autogen.config.RunLimits;
import dev.autogen.config.SettingsReader;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.run.RunListener;
import dev.autogen.run.RunnerLock;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.sql.BatchedUpdate;
import dev.autogen.tenant.TenantRequest;
import dev.autogen.tenant.TenantResult;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner on one large table, and on many small schemas. */
class RunnerBenchmark {
  private static final int ROWS = Integer.getInteger("rows", 5_000_000);
  private static final int TENANTS = Integer.getInteger("tenants", 1000);
  private static final int RUNS = Integer.getInteger("runs", 3);

  private static final int BLOCKS_AT_ONCE = 250;

  private static final String UPDATE =
      "UPDATE users SET status = 'user ' || id WHERE status IS NULL";

  @TempDir private Path folder;

  private interface Backfill {
    void run(ScratchDatabase database) throws SQLException;
  }

  @Test
  void backfill() throws SQLException {
    System.out.println("| backfill of " + ROWS + " rows | total | longest wait of a writer |");
    System.out.println("|---|--:|--:|");
    try (ScratchDatabase table = table()) {
      for (int run = 1; run <= RUNS; run++) {
        measure("one UPDATE", table, RunnerBenchmark::atOnce);
        for (int time : List.of(100, 500)) {
          measure(
              "batches of about " + time + " ms",
              table,
              database -> inBatches(database, Duration.ofMillis(time)));
        }
      }
    }
  }

  /**
   * What it costs that every batch says which rows it would change again, and that at the end all
   * rows are counted that are left and a check is validated, before a column takes the place of
   * another.
   */
  @Test
  void closingChecks() throws SQLException {
    BatchedUpdate update = BatchedUpdate.of(UPDATE).orElseThrow();
    System.out.println(
        "| backfill of "
            + ROWS
            + " rows | plain batches | batches that answer | at the end | all |");
    System.out.println("|---|--:|--:|--:|--:|");
    try (ScratchDatabase table = table()) {
      List<Double> plain = new ArrayList<>();
      List<Double> answering = new ArrayList<>();
      List<Double> closing = new ArrayList<>();
      // Each comes first every other time, as the one before leaves work to the disk.
      for (int run = 0; run < 2 * RUNS; run++) {
        boolean checked = run % 4 == 1 || run % 4 == 2;
        try (ScratchDatabase database = PostgresServer.newDatabase(table);
            Connection connection = database.connect();
            Statement statement = connection.createStatement()) {
          statement.execute("CHECKPOINT");
          (checked ? answering : plain).add(seconds(() -> fill(statement, update, checked)));
          if (checked) {
            closing.add(seconds(() -> close(statement, update)));
          }
        }
      }
      double base = median(plain);
      System.out.printf(
          Locale.ROOT,
          "| medians of %d | %.1f s | %.1f s (%.2f) | %.1f s (%.2f) | %.2f |%n",
          RUNS,
          base,
          median(answering),
          median(answering) / base,
          median(closing),
          median(closing) / base,
          (median(answering) + median(closing)) / base);
    }
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
  }

  private interface Work {
    void run() throws SQLException;
  }

  private static double seconds(Work work) throws SQLException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void fill(Statement statement, BatchedUpdate update, boolean answering)
      throws SQLException {
    long blocks = number(statement, "SELECT pg_relation_size('users') / 8192");
    for (long first = 0; first < blocks; first += BLOCKS_AT_ONCE) {
      long end = first + BLOCKS_AT_ONCE;
      if (answering) {
        number(statement, update.countedBetween(first, end));
      } else {
        statement.executeUpdate(update.between(first, end));
      }
    }
    statement.executeUpdate(UPDATE);
  }

  private static void close(Statement statement, BatchedUpdate update) throws SQLException {
    assertThat(number(statement, update.countLeft())).isZero();
    statement.execute(
        "ALTER TABLE users ADD CONSTRAINT filled CHECK (status IS NOT NULL) NOT VALID");
    statement.execute("ALTER TABLE users VALIDATE CONSTRAINT filled");
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static ScratchDatabase table() throws SQLException {
    ScratchDatabase database = PostgresServer.newDatabase();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, status text)");
      statement.execute(
          "INSERT INTO users SELECT i, 'user ' || i, NULL FROM generate_series(1, " + ROWS + ") i");
      statement.execute("VACUUM ANALYZE users");
    }
    return database;
  }

  private static void measure(String name, ScratchDatabase table, Backfill backfill)
      throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase(table)) {
      double seconds;
      Writer writer = new Writer(database);
      try (writer) {
        long start = System.nanoTime();
        backfill.run(database);
        seconds = (System.nanoTime() - start) / 1e9;
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f s | %,d ms |%n",
          name,
          seconds,
          writer.longest.get() / 1_000_000);
    }
  }

  private static void atOnce(ScratchDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(UPDATE);
    }
  }

  private static void inBatches(ScratchDatabase database, Duration time) throws SQLException {
    Migration migration =
        new MigrationFolder(Path.of("benchmark"))
            .parse(
                "1_fill.sql",
                """
                -- fill
                --
                -- revision  1
                -- revises   base

                -- autogen:upgrade

                -- autogen:step backfill batch=5000 table=users
                %s;

                -- autogen:downgrade

                -- autogen:step contract
                UPDATE users SET status = NULL;
                """
                    .formatted(UPDATE));
    try (Connection connection = database.connect()) {
      HistoryTable history = new HistoryTable(connection, "benchmark");
      try (RunnerLock lock = RunnerLock.take(database.connect(), history)) {
        RunLimits usual = RunLimits.DEFAULT;
        RunLimits limits =
            new RunLimits(
                usual.lockTimeout(), usual.lockTries(), time, usual.throttle(), usual.maxLag());
        new MigrationRunner(connection, history, RunListener.SILENT, limits, lock)
            .upgrade(List.of(migration));
      }
    }
  }

  /** Somebody who changes a row after the other, each in a transaction of its own. */
  private static final class Writer implements AutoCloseable {
    private final AtomicLong longest = new AtomicLong();
    private final Thread thread;
    private volatile boolean goesOn = true;

    Writer(ScratchDatabase database) {
      thread =
          new Thread(
              () -> {
                try (Connection connection = database.connect();
                    PreparedStatement update =
                        connection.prepareStatement("UPDATE users SET name = ? WHERE id = ?")) {
                  while (goesOn) {
                    long id = ThreadLocalRandom.current().nextLong(1, ROWS + 1L);
                    update.setString(1, "renamed " + id);
                    update.setLong(2, id);
                    long start = System.nanoTime();
                    update.executeUpdate();
                    longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                  }
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
      thread.start();
    }

    @Override
    public void close() {
      goesOn = false;
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Test
  void tenants() throws IOException, SQLException {
    Files.createDirectories(folder.resolve("migrations"));
    Files.writeString(
        folder.resolve("migrations/1_users.sql"),
        """
        -- users
        --
        -- revision  1
        -- revises   base

        -- autogen:upgrade

        CREATE TABLE users (id bigint PRIMARY KEY, name text);
        CREATE INDEX users_name_idx ON users (name);

        -- autogen:downgrade

        DROP TABLE users;
        """);
    System.out.println("| " + TENANTS + " schemas, at once | first run | nothing to do |");
    System.out.println("|--:|--:|--:|");
    for (int parallel : List.of(1, 2, 4, 8)) {
      try (ScratchDatabase database = PostgresServer.newDatabase()) {
        try (Connection connection = database.connect();
            Statement statement = connection.createStatement()) {
          for (int i = 0; i < TENANTS; i++) {
            statement.execute("CREATE SCHEMA tenant_" + i);
          }
        }
        double first = upgradeAll(database, parallel);
        double second = upgradeAll(database, parallel);
        System.out.printf(Locale.ROOT, "| %d | %.1f s | %.1f s |%n", parallel, first, second);
      }
    }
  }

  private double upgradeAll(ScratchDatabase database, int parallel) {
    long start = System.nanoTime();
    try (Autogen autogen =
        new Autogen(
            SettingsReader.read(
                folder, Optional.empty(), Map.of(Key.URL, database.url()), Map.of(), Map.of()),
            line -> {})) {
      List<TenantResult> results =
          autogen
              .many(new TenantRequest(Optional.empty(), Optional.of("tenant_%"), parallel, false))
              .upgrade("head");
      assertThat(results)
          .hasSize(TENANTS)
          .noneMatch(result -> result.state() == TenantResult.State.FAILED);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
