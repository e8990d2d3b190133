package dev.autogen.verify;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.run.RunListener;
import dev.autogen.sql.BatchedUpdate;
import dev.autogen.sql.MatchingRow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Sees to it that a batched statement has a row to change, if a guess can: without one it would
 * show nothing. Comes before each step of a run on a throw-away database.
 */
final class RowsThatMatch implements RunListener {
  private final Connection connection;
  private boolean upgrade = true;

  RowsThatMatch(Connection connection) {
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
      BatchedUpdate.of(step.statements().get(0).sql()).ifPresent(this::match);
    }
  }

  private void match(BatchedUpdate update) {
    for (String guess : MatchingRow.of(update)) {
      if (hasRow(update)) {
        return;
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute(guess);
      } catch (SQLException e) {
        // A guess that the table refuses is none.
      }
    }
  }

  private boolean hasRow(BatchedUpdate update) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(update.countLeft())) {
      return row.next() && row.getLong(1) > 0;
    } catch (SQLException e) {
      // The statement itself will tell what is wrong with its condition.
      return true;
    }
  }
}
