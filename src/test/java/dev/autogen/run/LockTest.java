package dev.autogen.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.config.RunLimits;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs while other sessions hold locks. */
class LockTest {
  private static final Migration MIGRATION =
      new MigrationFolder(Path.of("migrations"))
          .parse(
              "20260101000000_add_name.sql",
              """
              -- add name
              --
              -- revision  20260101000000
              -- revises   base

              -- autogen:upgrade

              ALTER TABLE users ADD COLUMN name text;

              -- autogen:downgrade

              ALTER TABLE users DROP COLUMN name;
              """);

  private static RunLimits limits(int tries) {
    return new RunLimits(
        Duration.ofMillis(100),
        tries,
        Duration.ofMillis(500),
        Duration.ZERO,
        Duration.ofSeconds(1));
  }

  /** Keeps what a run tells. */
  private static final class Ear implements RunListener {
    private final List<String> waits = new ArrayList<>();
    private int tries;
    private final CountDownLatch firstTry = new CountDownLatch(1);

    @Override
    public void waits(String reason) {
      waits.add(reason);
    }

    @Override
    public void retries(int tries, int most, Duration pause) {
      this.tries = tries;
      firstTry.countDown();
    }
  }

  @Test
  void aStepTriesAgainUntilTheLockIsFreeAndNamesWhoHasIt() throws Exception {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection reader = database.connect()) {
      Ear ear = new Ear();
      readForLong(reader);
      CompletableFuture<Void> run =
          CompletableFuture.runAsync(() -> upgrade(database, limits(20), ear));
      assertThat(ear.firstTry.await(30, TimeUnit.SECONDS)).isTrue();
      reader.rollback();
      run.get(30, TimeUnit.SECONDS);
      assertThat(ear.tries).isPositive();
      assertThat(ear.waits)
          .singleElement()
          .asString()
          .startsWith("blocked by process ")
          .contains("idle in transaction: SELECT pg_sleep(1.1), count(*) FROM users");
    }
  }

  /** Serialization failures and deadlocks are no failures of the migration either. */
  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "55P03"})
  void whatPassesIsTriedAgain(String state) throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      // A sequence goes on where its transaction is rolled back.
      statement.execute(
          """
          CREATE TABLE users (id bigint PRIMARY KEY);
          CREATE SEQUENCE tries;
          CREATE FUNCTION fail() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
            IF nextval('tries') < 3 THEN RAISE EXCEPTION 'not now' USING ERRCODE = '%s'; END IF; END $$;
          CREATE EVENT TRIGGER fail ON ddl_command_start WHEN tag IN ('ALTER TABLE') EXECUTE FUNCTION fail();
          """
              .formatted(state));
      Ear ear = new Ear();
      upgrade(database, limits(5), ear);
      assertThat(ear.tries).isEqualTo(2);
      assertThat(new HistoryTable(connection, "test").read()).hasSize(1);
    }
  }

  @Test
  void theLastTryHasALimitToo() throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection reader = database.connect()) {
      readForLong(reader);
      assertThatThrownBy(() -> upgrade(database, limits(2), new Ear()))
          .isInstanceOf(FailedStatement.class)
          .hasMessageContaining(
              "20260101000000_add_name.sql:8: canceling statement due to lock timeout");
      try (Connection connection = database.connect()) {
        assertThat(new HistoryTable(connection, "test").read()).isEmpty();
      }
    }
  }

  @Test
  void oneRunnerAtATime() throws Exception {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect()) {
      HistoryTable history = new HistoryTable(connection, "test");
      CompletableFuture<RunnerLock> second;
      try (RunnerLock first = RunnerLock.take(database.connect(), history)) {
        second = CompletableFuture.supplyAsync(() -> RunnerLock.take(database.connect(), history));
        assertThat(second).as("while %s is held", first).isNotDone();
        Pause.of(Duration.ofMillis(300));
        assertThat(second).isNotDone();
      }
      second.get(10, TimeUnit.SECONDS).close();
    }
  }

  private static void readForLong(Connection reader) throws SQLException {
    try (Statement statement = reader.createStatement()) {
      statement.execute("CREATE TABLE users (id bigint PRIMARY KEY)");
      reader.setAutoCommit(false);
      statement.execute("SELECT pg_sleep(1.1), count(*) FROM users");
    }
  }

  private static void upgrade(ScratchDatabase database, RunLimits limits, RunListener listener) {
    try (Connection connection = database.connect()) {
      HistoryTable history = new HistoryTable(connection, "test");
      try (RunnerLock lock = RunnerLock.take(database.connect(), history)) {
        new MigrationRunner(connection, history, listener, limits, lock)
            .upgrade(List.of(MIGRATION));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
