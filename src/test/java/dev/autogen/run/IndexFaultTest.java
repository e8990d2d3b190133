package dev.autogen.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.Sample;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Wherever an index build is killed, the next run leaves no invalid index and no index is missing.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("server")
class IndexFaultTest {
  /** In the build every fourth call is enough, other ones for each way to die. */
  private static final Sample CALLS = Sample.of("kill", 4);

  private static final String BUILDS =
      """
      -- autogen:step transaction=none
      CREATE INDEX CONCURRENTLY ON users (name, shop_id);
      CREATE UNIQUE INDEX CONCURRENTLY /* x */ IF NOT EXISTS a_größe$ ON users (name);
      REINDEX INDEX CONCURRENTLY users_shop_id_idx;
      CREATE INDEX CONCURRENTLY ON ONLY users (lower(name)) WHERE shop_id > 0;
      """;

  private static Migration migration(String upgrade, String downgrade) {
    return new MigrationFolder(Path.of("migrations"))
        .parse(
            "1_indexes.sql",
            "-- indexes\n--\n-- revision  1\n-- revises   base\n\n-- autogen:upgrade\n"
                + upgrade
                + "-- autogen:downgrade\n"
                + downgrade);
  }

  @ParameterizedTest
  @EnumSource
  void aKilledUpgradeGoesOn(KillPoint.When when) throws SQLException {
    Migration migration =
        migration(BUILDS + "DROP INDEX CONCURRENTLY public.users_shop_id_idx;\n", "SELECT 1;\n");
    assertThat(FaultTest.killEverywhere(migration, Direction.UPGRADE, when, "")).isGreaterThan(25);
  }

  @ParameterizedTest
  @EnumSource
  void aKilledDowngradeGoesOn(KillPoint.When when) throws SQLException {
    Migration migration = migration("SELECT 1;\n", BUILDS);
    assertThat(FaultTest.killEverywhere(migration, Direction.DOWNGRADE, when, ""))
        .isGreaterThan(20);
  }

  /** The step in which a run was cut off leaves nothing when it is taken back. */
  @ParameterizedTest
  @EnumSource
  void aKilledUpgradeIsTakenBack(KillPoint.When when) throws SQLException {
    Migration migration = migration(BUILDS, "SELECT 1;\n");
    int settled = 0;
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      int call = CALLS.forPart(when.name()).first();
      for (boolean reached = true; reached; call += CALLS.every()) {
        FaultTest.execute(
            database, "DROP SCHEMA public CASCADE; CREATE SCHEMA public;" + FaultTest.BEFORE);
        reached =
            FaultTest.runAndKill(database, migration, Direction.UPGRADE, call, when).isReached();
        try (Connection connection = database.connect();
            Connection locking = database.connect()) {
          HistoryTable history = new HistoryTable(connection, "test");
          try (RunnerLock lock = RunnerLock.take(locking, history)) {
            MigrationRunner runner =
                new MigrationRunner(connection, history, RunListener.SILENT, FaultTest.PACE, lock);
            Optional<AppliedMigration> entry =
                history.read().stream().filter(AppliedMigration::isApplying).findFirst();
            if (entry.isPresent()) {
              boolean ran = runner.resolveInterruptedStep(migration, entry.get()) == 1;
              assertThat(FaultTest.State.indexes(connection))
                  .as("killed %s call %d", when, call)
                  .isEqualTo(
                      (ran ? "a_größe$ t, " : "")
                          + "shops_pkey t, "
                          + (ran ? "users_lower_idx t, users_name_shop_id_idx t, " : "")
                          + "users_pkey t, users_shop_id_idx t");
              settled++;
            }
          }
        }
      }
    }
    assertThat(settled).isGreaterThan(3);
  }
}
