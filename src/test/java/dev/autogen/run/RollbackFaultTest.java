package dev.autogen.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.AutogenException;
import dev.autogen.config.RunLimits;
import dev.autogen.migration.Migration;
import dev.autogen.rollback.Rollback;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.Sample;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a rollback of a partially applied migration is killed, the next run completes it. */
@Tag("server")
class RollbackFaultTest {
  private static final RunLimits PACE =
      new RunLimits(
          Duration.ofSeconds(5), 10, Duration.ofMillis(1), Duration.ZERO, Duration.ofSeconds(10));

  /** The check is there that the next step could not validate. */
  private static final int DONE = 7;

  /** In the build every sixth call is enough, other ones for each way to die. */
  private static final Sample CALLS = Sample.of("kill", 6);

  @ParameterizedTest
  @EnumSource
  void aKilledWayBackGoesOn(KillPoint.When when) throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      execute(database, FaultTest.BEFORE);
      Migration back = wayBack(database);
      FaultTest.State before = prepare(database);
      int call = CALLS.forPart(when.name()).first();
      for (KillPoint point = runAndKill(database, back, call, when);
          point.isReached();
          point = runAndKill(database, back, call, when)) {
        try (Connection connection = database.connect();
            Connection locking = database.connect()) {
          run(connection, locking, back, Optional.of(point));
          assertThat(FaultTest.State.of(connection))
              .as("killed %s call %d", when, call)
              .isEqualTo(before);
        }
        prepare(database);
        call += CALLS.every();
      }
      assertThat(call).isGreaterThan(15);
    }
  }

  private static Migration wayBack(ScratchDatabase before) {
    try (ScratchDatabase origin = PostgresServer.newDatabase(before)) {
      return Rollback.of(FaultTest.MIGRATION, DONE, PostgresServer.get(), origin, "test")
          .migration();
    }
  }

  /** Leaves the migration partially applied, and tells what was before it. */
  private static FaultTest.State prepare(ScratchDatabase database) throws SQLException {
    execute(database, "DROP SCHEMA public CASCADE; CREATE SCHEMA public;" + FaultTest.BEFORE);
    try (Connection connection = database.connect()) {
      HistoryTable history = new HistoryTable(connection, "test");
      history.create();
      FaultTest.State before = FaultTest.State.of(connection);
      new MigrationRunner(connection, history).upgrade(List.of(begun()));
      execute(
          database,
          "UPDATE autogen_history SET steps = " + FaultTest.MIGRATION.upgrade().steps().size());
      return before;
    }
  }

  private static Migration begun() {
    Migration whole = FaultTest.MIGRATION;
    return whole.withSteps(
        whole.upgrade().withSteps(whole.upgrade().steps().subList(0, DONE)), whole.downgrade());
  }

  private static KillPoint runAndKill(
      ScratchDatabase database, Migration back, int call, KillPoint.When when) throws SQLException {
    try (Connection connection = database.connect();
        Connection locking = database.connect()) {
      KillPoint point = new KillPoint(call, when, List.of(connection, locking));
      try {
        run(point.over(connection), locking, back, Optional.empty());
      } catch (AutogenException e) {
        assertThat(point.isReached()).as(e.getMessage()).isTrue();
      }
      return point;
    }
  }

  private static void run(
      Connection connection, Connection locking, Migration back, Optional<KillPoint> after)
      throws SQLException {
    HistoryTable history = new HistoryTable(connection, "test");
    try (RunnerLock lock = RunnerLock.take(locking, history)) {
      MigrationRunner runner =
          new MigrationRunner(connection, history, RunListener.SILENT, PACE, lock);
      if (after.isPresent()) {
        after.get().awaitDecision(connection);
      }
      Optional<AppliedMigration> entry = history.read().stream().findFirst();
      if (entry.isPresent()) {
        entry
            .filter(AppliedMigration::isApplying)
            .ifPresent(it -> runner.resolveInterruptedStep(FaultTest.MIGRATION, it));
        runner.downgrade(List.of(back));
      }
    }
  }

  private static void execute(ScratchDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
