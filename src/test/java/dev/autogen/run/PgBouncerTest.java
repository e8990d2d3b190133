package dev.autogen.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.RefusedException;
import dev.autogen.config.RunLimits;
import dev.autogen.introspect.Connections;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;

/** A run through a real PgBouncer that hands out connections by the transaction. */
class PgBouncerTest {
  private static final Optional<Path> PROGRAM =
      Stream.concat(
              Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)),
              Stream.of("/usr/sbin", "/usr/local/sbin"))
          .map(folder -> Path.of(folder, "pgbouncer"))
          .filter(Files::isExecutable)
          .findFirst();

  @Test
  void aRunIsTheOnlyOneAndLeavesNoSettingBehind() throws Exception {
    assumeTrue(PROGRAM.isPresent(), "no pgbouncer on the PATH (Debian: apt-get install pgbouncer)");
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Bouncer bouncer = Bouncer.before(database);
        Connection connection = bouncer.connect()) {
      execute(connection, FaultTest.BEFORE);
      HistoryTable history = new HistoryTable(connection, "test");
      List<String> notes = new ArrayList<>();
      RunListener listener =
          new RunListener() {
            @Override
            public void noted(String note) {
              notes.add(note);
            }
          };
      CompletableFuture<RunnerLock> second;
      try (RunnerLock lock = RunnerLock.take(bouncer.connect(), history)) {
        new MigrationRunner(connection, history, listener, RunLimits.DEFAULT, lock)
            .upgrade(List.of(FaultTest.MIGRATION));
        second = CompletableFuture.supplyAsync(() -> RunnerLock.take(bouncer.connect(), history));
        Pause.of(Duration.ofMillis(300));
        assertThat(second).isNotDone();
      }
      second.get(10, TimeUnit.SECONDS).close();
      assertThat(notes)
          .singleElement()
          .asString()
          .startsWith("this connection goes through a pooler");
      assertThat(FaultTest.State.of(connection).history()).contains("applied 10 10");
      try (Statement statement = connection.createStatement();
          var row = statement.executeQuery("SELECT current_setting('lock_timeout')")) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("0");
      }
    }
  }

  /** Others would get the setting, and the next step need not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET search_path = audit",
        "SET ROLE NONE",
        "SET SESSION statement_timeout = 5",
        "RESET ALL",
        "SELECT pg_catalog.set_config('search_path', '', false)"
      })
  void whatAMigrationSetsForTheSessionIsRefused(String setting) throws Exception {
    assumeTrue(PROGRAM.isPresent(), "no pgbouncer on the PATH (Debian: apt-get install pgbouncer)");
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Bouncer bouncer = Bouncer.before(database);
        Connection connection = bouncer.connect()) {
      Migration migration =
          new MigrationFolder(Path.of("migrations"))
              .parse(
                  "1_a.sql",
                  "-- a\n--\n-- revision  1\n-- revises   base\n\n-- autogen:upgrade\nCREATE TABLE a ();\n"
                      + setting
                      + ";\n\n-- autogen:downgrade\nDROP TABLE a;\n");
      HistoryTable history = new HistoryTable(connection, "test");
      try (RunnerLock lock = RunnerLock.take(bouncer.connect(), history)) {
        MigrationRunner runner =
            new MigrationRunner(connection, history, RunListener.SILENT, RunLimits.DEFAULT, lock);
        assertThatThrownBy(() -> runner.upgrade(List.of(migration)))
            .isInstanceOf(RefusedException.class)
            .hasMessageContaining("1_a.sql:8: this statement changes a session setting");
      }
      assertThat(history.read()).isEmpty();
    }
  }

  /** What the role says of isolation and timeouts does not count behind a pooler either. */
  @Test
  void aRunBehindAPoolerComesToItsEndWhateverTheDatabaseSays() throws Exception {
    assumeTrue(PROGRAM.isPresent(), "no pgbouncer on the PATH (Debian: apt-get install pgbouncer)");
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      try (Connection connection = database.connect()) {
        execute(connection, FaultTest.BEFORE);
        for (String setting :
            List.of(
                "default_transaction_isolation = 'repeatable read'",
                "idle_in_transaction_session_timeout = 300",
                "standard_conforming_strings = off")) {
          execute(connection, "ALTER DATABASE " + database.name() + " SET " + setting);
        }
      }
      try (Bouncer bouncer = Bouncer.before(database);
          Connection connection = bouncer.connect()) {
        HistoryTable history = new HistoryTable(connection, "test");
        try (RunnerLock lock = RunnerLock.take(bouncer.connect(), history)) {
          Pause.of(Duration.ofMillis(600));
          new MigrationRunner(connection, history, RunListener.SILENT, RunLimits.DEFAULT, lock)
              .upgrade(List.of(FaultTest.MIGRATION));
        }
        assertThat(FaultTest.State.of(connection).history()).contains("applied 10 10");
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A PgBouncer of this test. */
  private record Bouncer(Process process, Path folder, String url) implements AutoCloseable {
    static Bouncer before(ScratchDatabase database) throws IOException, InterruptedException {
      Properties target =
          Optional.ofNullable(Driver.parseURL(database.url(), new Properties())).orElseThrow();
      int port;
      try (ServerSocket free = new ServerSocket(0)) {
        port = free.getLocalPort();
      }
      Path folder = Files.createTempDirectory("pgbouncer");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      String password =
          Optional.ofNullable(target.getProperty("password"))
              .map(it -> " password=" + it)
              .orElse("");
      Path settings =
          Files.writeString(
              folder.resolve("pgbouncer.ini"),
              """
              [databases]
              pooled = host=%s port=%s dbname=%s user=%s%s
              [pgbouncer]
              listen_addr = 127.0.0.1
              listen_port = %d
              auth_type = any
              unix_socket_dir =
              pool_mode = transaction
              default_pool_size = 5
              ignore_startup_parameters = extra_float_digits,search_path
              """
                  .formatted(
                      target.getProperty("PGHOST"),
                      target.getProperty("PGPORT"),
                      database.name(),
                      target.getProperty("user", "postgres"),
                      password,
                      port));
      List<String> command = new ArrayList<>(List.of(PROGRAM.orElseThrow().toString()));
      if (System.getProperty("user.name").equals("root")) {
        command.addAll(List.of("-u", "nobody"));
      }
      command.add(settings.toString());
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      Bouncer bouncer =
          new Bouncer(process, folder, "jdbc:postgresql://127.0.0.1:" + port + "/pooled?user=any");
      bouncer.awaitStart();
      return bouncer;
    }

    private void awaitStart() throws IOException, InterruptedException {
      Path log = folder.resolve("log");
      for (int i = 0; i < 200 && !Files.readString(log).contains("process up"); i++) {
        if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
          throw new IllegalStateException(Files.readString(log));
        }
      }
    }

    Connection connect() {
      return Connections.open(url, Optional.empty(), Optional.empty());
    }

    @Override
    public void close() throws IOException {
      process.destroy();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
