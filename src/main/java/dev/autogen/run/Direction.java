package dev.autogen.run;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import java.sql.SQLException;

/** Which of its two ways a migration goes. */
enum Direction {
  UPGRADE {
    @Override
    MigrationSection of(Migration migration) {
      return migration.upgrade();
    }

    @Override
    int stepsDone(AppliedMigration entry) {
      return entry.stepsDone();
    }

    @Override
    void advance(HistoryTable history, Migration migration, int steps, long milliseconds)
        throws SQLException {
      history.applied(migration, steps, milliseconds);
    }
  },
  DOWNGRADE {
    @Override
    MigrationSection of(Migration migration) {
      return migration.downgrade();
    }

    @Override
    int stepsDone(AppliedMigration entry) {
      return entry.stepsReverted();
    }

    @Override
    void advance(HistoryTable history, Migration migration, int steps, long milliseconds)
        throws SQLException {
      history.reverted(migration, steps);
    }
  };

  /** What it runs. */
  abstract MigrationSection of(Migration migration);

  /** How many steps of it ran. */
  abstract int stepsDone(AppliedMigration entry);

  /** Remembers that so many steps ran. */
  abstract void advance(HistoryTable history, Migration migration, int steps, long milliseconds)
      throws SQLException;
}
