package dev.autogen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The process of a run that is interrupted or killed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
class InterruptIT {
  private static final String WAITING =
      "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
          + " AND wait_event = 'advisory' AND query LIKE '%pg_advisory_lock(42)%'";

  @TempDir private Path folder;

  @BeforeEach
  void writeMigration() throws IOException {
    Files.createDirectories(folder.resolve("migrations"));
    Files.writeString(
        folder.resolve("migrations/20260101000000_slow.sql"),
        """
        -- slow
        --
        -- revision  20260101000000
        -- revises   base

        -- autogen:upgrade

        -- autogen:step expand
        CREATE TABLE users (id bigint PRIMARY KEY);
        -- autogen:step expand
        ALTER TABLE users ADD COLUMN name text;
        SELECT pg_advisory_lock(42);

        -- autogen:downgrade

        DROP TABLE users;
        """);
  }

  @Test
  void aTerminatedRunRollsItsStepBackAndSaysSo() throws Exception {
    String said = stopped(ProcessHandle::destroy);
    assertThat(said).contains("interrupted: completed steps are recorded");
  }

  @Test
  void aKilledRunLeavesARecord() throws Exception {
    stopped(ProcessHandle::destroyForcibly);
  }

  /** Stops a run inside its second step, and lets another one go on; gives what it said. */
  private String stopped(Consumer<ProcessHandle> stop) throws Exception {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect();
        Statement holder = connection.createStatement()) {
      holder.execute("SELECT pg_advisory_lock(42)");
      Path err = folder.resolve("err.txt");
      Process run = start(database, err);
      for (int i = 0; i < 600 && value(database, WAITING) == 0; i++) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
      assertThat(value(database, WAITING)).as(Files.readString(err)).isEqualTo(1);
      // The first start of a launcher is the parent of its Java, later ones become it.
      List<ProcessHandle> processes =
          Stream.concat(run.descendants(), Stream.of(run.toHandle())).toList();
      processes.forEach(stop);
      for (ProcessHandle process : processes) {
        process.onExit().get(30, TimeUnit.SECONDS);
      }
      holder.execute("SELECT pg_advisory_unlock(42)");

      Launch again = upgrade(database);
      assertThat(again.exitCode()).as(again.err()).isZero();
      assertThat(value(database, "SELECT count(*) FROM autogen_history WHERE state = 'applied'"))
          .isEqualTo(1);
      assertThat(
              value(
                  database,
                  "SELECT count(*) FROM pg_attribute WHERE attrelid = 'users'::regclass AND attname = 'name'"))
          .isEqualTo(1);
      return Files.readString(err);
    }
  }

  private Process start(ScratchDatabase database, Path err) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "/bin/sh",
            Launch.SCRIPT.toString(),
            "upgrade",
            "--url",
            database.url(),
            "--lock-timeout",
            "60s");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.directory(folder.toFile()).redirectError(err.toFile()).start();
  }

  private Launch upgrade(ScratchDatabase database) throws IOException, InterruptedException {
    return Launch.of(Launch.SCRIPT, folder, Map.of(), "upgrade", "--url", database.url());
  }

  private static long value(ScratchDatabase database, String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
