package dev.autogen.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.config.RunLimits;
import dev.autogen.introspect.Connections;
import dev.autogen.scratch.EmbeddedDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with a replica that lags by two seconds. */
class ReplicaTest {
  private static final RunLimits PACE =
      new RunLimits(
          Duration.ofSeconds(2), 10, Duration.ofMillis(500), Duration.ZERO, Duration.ofSeconds(1));

  @TempDir private Path folder;

  @Test
  void aBackfillWaitsForIt() throws Exception {
    Path primary = folder.resolve("primary");
    Path replica = folder.resolve("replica");
    EmbeddedDatabase.open(primary, PostgresServer.CACHE).close();
    copy(primary, replica);
    try (EmbeddedDatabase server = EmbeddedDatabase.open(primary, PostgresServer.CACHE)) {
      follow(replica, server.url());
      try (EmbeddedDatabase follower = EmbeddedDatabase.open(replica, PostgresServer.CACHE);
          Connection connection = connect(server.url());
          Connection reader = connect(follower.url())) {
        execute(connection, FaultTest.BEFORE);
        await(connection, "SELECT coalesce(max(replay_lag), '0') > '1 s' FROM pg_stat_replication");

        List<String> waits = new ArrayList<>();
        HistoryTable history = new HistoryTable(connection, "test");
        try (RunnerLock lock = RunnerLock.take(connect(server.url()), history)) {
          new MigrationRunner(connection, history, listener(waits), PACE, lock)
              .upgrade(List.of(FaultTest.MIGRATION));
        }

        assertThat(waits)
            .isNotEmpty()
            .allMatch(
                it ->
                    it.matches(
                        "a replica lags by .*; the backfill waits until the lag is less than 1 s"));
        await(reader, "SELECT count(*) = 1 FROM autogen_history WHERE state = 'applied'");
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static void follow(Path replica, String url) throws IOException {
    URI primary = URI.create(url.substring("jdbc:".length()));
    Path data = replica.resolve("data");
    Files.createFile(data.resolve("standby.signal"));
    Files.writeString(
        data.resolve("postgresql.auto.conf"),
        """
        primary_conninfo = 'host=%s port=%d user=postgres'
        recovery_min_apply_delay = 2s
        wal_receiver_status_interval = 1s
        """
            .formatted(primary.getHost(), primary.getPort()),
        StandardOpenOption.APPEND);
  }

  private static RunListener listener(List<String> waits) {
    return new RunListener() {
      @Override
      public void waits(String reason) {
        waits.add(reason);
      }
    };
  }

  private static Connection connect(String url) {
    return Connections.open(url, Optional.empty(), Optional.empty());
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A query of a replica fails until the tables have come over. */
  private static void await(Connection connection, String condition) throws SQLException {
    for (int i = 0; i < 300; i++) {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(condition)) {
        if (row.next() && row.getBoolean(1)) {
          return;
        }
      } catch (SQLException e) {
        if (!"42P01".equals(e.getSQLState())) {
          throw e;
        }
      }
      Pause.of(Duration.ofMillis(100));
    }
    throw new AssertionError("it never came to be that " + condition);
  }
}
