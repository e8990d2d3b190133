package dev.autogen.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A script leaves the same entry as a run, also in the middle of a migration. */
class HistoryWritesTest {
  private static final Migration MIGRATION =
      new MigrationFolder(Path.of("migrations"))
          .parse(
              "1_names.sql",
              """
              -- it's names
              --
              -- revision  1
              -- revises   base

              -- autogen:upgrade
              -- autogen:step expand
              ALTER TABLE users ADD COLUMN first text;
              -- autogen:step expand
              ALTER TABLE users ADD COLUMN last text;

              -- autogen:downgrade
              -- autogen:step contract
              ALTER TABLE users DROP COLUMN last;
              -- autogen:step contract
              ALTER TABLE users DROP COLUMN first;
              """);

  @Test
  void aDowngradeThatStoppedBetweenItsSteps() throws Exception {
    AppliedMigration byRun = entry((table, connection) -> table.recordReverted(MIGRATION, 1));
    AppliedMigration byScript =
        entry(
            (table, connection) -> {
              HistoryScript script = new HistoryScript(Optional.empty(), "1.0");
              try (Statement statement = connection.createStatement()) {
                statement.execute(script.sql().recordReverted(MIGRATION, 1));
              }
            });

    assertThat(byRun.progress().stepsReverted()).isEqualTo(1);
    assertThat(byRun.progress().stepBegun()).isFalse();
    assertThat(byRun.progress().blocksDone()).isZero();
    assertThat(byScript.progress().stepsReverted()).isEqualTo(byRun.progress().stepsReverted());
    assertThat(byScript.progress().stepBegun()).isEqualTo(byRun.progress().stepBegun());
    assertThat(byScript.progress().blocksDone()).isEqualTo(byRun.progress().blocksDone());
    assertThat(byScript.progress().steps()).isEqualTo(byRun.progress().steps());
  }

  private interface Write {
    void to(HistoryTable table, Connection connection) throws Exception;
  }

  /** The entry of a migration whose upgrade stopped in its second step, after another write. */
  private static AppliedMigration entry(Write write) throws Exception {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect()) {
      HistoryTable table = new HistoryTable(connection, "1.0");
      table.create();
      table.recordApplied(MIGRATION, 1, 7);
      table.recordStepBegun(MIGRATION, Direction.UPGRADE, "ARRAY[]::text[]");
      table.recordBlocks(MIGRATION, 5, Direction.UPGRADE);
      write.to(table, connection);
      return table.read().get(0);
    }
  }
}
