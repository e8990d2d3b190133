package dev.autogen.run;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import java.sql.SQLException;

/** Whether a migration is applied or reverted. */
enum Direction {
  UPGRADE {
    @Override
    MigrationSection section(Migration migration) {
      return migration.upgrade();
    }

    @Override
    int stepsDone(AppliedMigration entry) {
      return entry.progress().stepsDone();
    }

    @Override
    void advance(HistoryTable history, Migration migration, int steps, long milliseconds)
        throws SQLException {
      history.recordApplied(migration, steps, milliseconds);
    }
  },
  DOWNGRADE {
    @Override
    MigrationSection section(Migration migration) {
      return migration.downgrade();
    }

    @Override
    int stepsDone(AppliedMigration entry) {
      return entry.progress().stepsReverted();
    }

    @Override
    void advance(HistoryTable history, Migration migration, int steps, long milliseconds)
        throws SQLException {
      history.recordReverted(migration, steps);
    }
  };

  /** The section that runs. */
  abstract MigrationSection section(Migration migration);

  /** How many steps of that section have run. */
  abstract int stepsDone(AppliedMigration entry);

  /** Records in the history how many steps have run. */
  abstract void advance(HistoryTable history, Migration migration, int steps, long milliseconds)
      throws SQLException;
}
