package dev.autogen.verify;

import dev.autogen.DatabaseException;
import dev.autogen.measure.BatchOutcome;
import dev.autogen.measure.SecondPass;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.run.BackfillFailure;
import dev.autogen.run.RunListener;
import dev.autogen.sql.BatchedUpdate;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Tries each batched statement of a run on a throw-away database before its step runs, on a row
 * made up for it where there is none, and takes all of it back: without a row it would show
 * nothing.
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
    if (step.batchSize().isPresent() && step.statements().size() == 1) {
      BatchedUpdate.of(step.statements().get(0).sql())
          .ifPresent(update -> attempt(migration, step, update));
    }
  }

  private void attempt(Migration migration, MigrationStep step, BatchedUpdate update) {
    try {
      connection.setAutoCommit(false);
      SqlStatement statement = step.statements().get(0);
      BatchOutcome outcome = SecondPass.of(connection, statement.sql(), update);
      connection.rollback();
      connection.setAutoCommit(true);
      if (outcome.again() > 0) {
        throw BackfillFailure.changesAgain(
            migration, statement, update.target(), outcome.again(), List.of());
      }
    } catch (SQLException e) {
      throw new DatabaseException("the throw-away database failed: " + e.getMessage(), e);
    }
  }
}
