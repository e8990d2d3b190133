package dev.autogen.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.DatabaseException;
import dev.autogen.config.RunLimits;
import dev.autogen.introspect.Connections;
import dev.autogen.migration.Migration;
import dev.autogen.scratch.EmbeddedDatabase;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A server that crashes during a migration, and starts again. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGQUIT")
class ServerFaultTest {
  /** In the build every third step is enough. */
  private static final Sample STEPS = Sample.of("server.kill", 3);

  @TempDir private Path folder;

  @Test
  void theNextRunGoesOn() throws Exception {
    int steps = FaultTest.MIGRATION.upgrade().steps().size();
    for (int step = STEPS.first(); step <= steps; step += STEPS.every()) {
      int killedAt = step;
      onServer(
          connection ->
              execute(
                  connection,
                  "DROP SCHEMA public CASCADE; CREATE SCHEMA public;" + FaultTest.BEFORE));
      assertThatThrownBy(() -> onServer(connection -> upgrade(connection, killer(killedAt))))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("the connection to the database was lost");
      onServer(connection -> upgrade(connection, RunListener.SILENT));
      onServer(
          connection ->
              assertThat(new HistoryTable(connection, "test").read())
                  .as("killed at step %d", killedAt)
                  .singleElement()
                  .matches(AppliedMigration::isComplete));
      onServer(ServerFaultTest::assertRowsAreFilled);
    }
  }

  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  private void onServer(Work work) throws SQLException {
    try (EmbeddedDatabase server = EmbeddedDatabase.open(folder, PostgresServer.CACHE);
        Connection connection = connect(server.url())) {
      url = Optional.of(server.url());
      work.on(connection);
    }
  }

  private Optional<String> url = Optional.empty();

  private static Connection connect(String url) {
    return Connections.open(url, Optional.empty(), Optional.empty());
  }

  private void upgrade(Connection connection, RunListener listener) {
    HistoryTable history = new HistoryTable(connection, "test");
    RunnerLock lock = RunnerLock.take(connect(url.orElseThrow()), history);
    try (lock) {
      new MigrationRunner(connection, history, listener, RunLimits.DEFAULT, lock)
          .upgrade(List.of(FaultTest.MIGRATION));
    }
  }

  /** Stops the server at once, without a checkpoint, when a step begins. */
  private RunListener killer(int step) {
    return new RunListener() {
      @Override
      public void step(Migration migration, int number, int steps) {
        if (number == step) {
          kill();
        }
      }
    };
  }

  private void kill() {
    try (Stream<Path> files = Files.walk(folder)) {
      Path pid = files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElseThrow();
      ProcessHandle server =
          ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0))).orElseThrow();
      new ProcessBuilder("kill", "-QUIT", String.valueOf(server.pid())).start().waitFor();
      server.onExit().get();
    } catch (IOException | InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void assertRowsAreFilled(Connection connection) throws SQLException {
    FaultTest.State state = FaultTest.State.of(connection);
    assertThat(state.history()).contains("applied");
    try (Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT count(*) FROM users WHERE status IS DISTINCT FROM 'user ' || id")) {
      row.next();
      assertThat(row.getInt(1)).isZero();
    }
  }
}
