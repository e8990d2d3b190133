package dev.autogen.proof;

import dev.autogen.measure.BatchOutcome;
import dev.autogen.measure.SecondPass;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.run.Backfill;
import dev.autogen.run.BackfillFailure;
import dev.autogen.run.RunListener;
import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Tries each batched statement of a run on a throw-away database before its step runs, and rolls it
 * back. Without a matching row, it inserts one first, because otherwise nothing would show.
 */
final class BatchTrial implements RunListener {
  private final Connection connection;
  private boolean upgrade = true;

  BatchTrial(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void started(Migration migration, boolean upgrade) {
    this.upgrade = upgrade;
  }

  @Override
  public void step(Migration migration, int number, int steps) {
    MigrationSection section = upgrade ? migration.upgrade() : migration.downgrade();
    MigrationStep step = section.steps().get(number - 1);
    Backfill.in(migration, step).ifPresent(this::attempt);
  }

  private void attempt(Backfill backfill) {
    try {
      connection.setAutoCommit(false);
      BatchOutcome outcome =
          SecondPass.of(connection, backfill.statement().sql(), backfill.update());
      connection.rollback();
      connection.setAutoCommit(true);
      if (outcome.again() > 0) {
        throw BackfillFailure.changesAgain(backfill, outcome.again(), List.of());
      }
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }
}
