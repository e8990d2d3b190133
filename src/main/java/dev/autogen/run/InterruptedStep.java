package dev.autogen.run;

import dev.autogen.RefusedException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The step in which an upgrade was interrupted. Most steps leave nothing behind, or some backfilled
 * rows. A step that runs outside a transaction may have left an index.
 */
final class InterruptedStep {
  private final Connection connection;
  private final HistoryTable history;

  InterruptedStep(Connection connection, HistoryTable history) {
    this.connection = connection;
    this.history = history;
  }

  /**
   * Drops what the step built, or completes what it dropped.
   *
   * @return how many steps of the upgrade are done afterwards
   */
  int resolve(Migration migration, AppliedMigration entry) throws SQLException {
    if (entry.progress().stepBegun()) {
      MigrationStep step = migration.upgrade().steps().get(entry.progress().stepsDone());
      int done = history.statementsDone(migration);
      if (isDone(migration, step, done)) {
        history.recordApplied(migration, entry.progress().stepsDone() + 1, 0);
        return entry.progress().stepsDone() + 1;
      }
      undo(migration, step, done);
    }
    if (entry.progress().stepBegun() || entry.progress().blocksDone() > 0) {
      history.clearStepBegun(migration);
    }
    return entry.progress().stepsDone();
  }

  /**
   * Whether the whole step ran, or all of it except the last phase of a {@code DROP INDEX
   * CONCURRENTLY}.
   */
  private boolean isDone(Migration migration, MigrationStep step, int done) throws SQLException {
    int last = step.statements().size() - 1;
    Optional<ConcurrentStatement> index = ConcurrentStatement.in(step.statements().get(last).sql());
    InvalidIndexes state = state(migration);
    boolean drops = done == last && dropsUnusable(state, index);
    if (drops) {
      state.finishDrop(index.get());
    }
    return drops || done > last;
  }

  /** Drops what the completed statements and the interrupted one created. */
  private void undo(Migration migration, MigrationStep step, int done) throws SQLException {
    InvalidIndexes state = state(migration);
    for (int i = 0; i <= done; i++) {
      SqlStatement statement = step.statements().get(i);
      Optional<ConcurrentStatement> index = ConcurrentStatement.in(statement.sql());
      if (index.isEmpty() || dropsUnusable(state, index)) {
        throw new RefusedException(
            "%s: the run was interrupted in this statement, so its effect is unknown. Run autogen upgrade to resume with it; or undo the whole migration by hand, then run autogen repair %s --as reverted"
                .formatted(migration.place(statement), migration.revision()));
      }
      Optional<String> table = index.get().table();
      if (table.isPresent()) {
        state.awaitIndexBuilds(table.get());
      }
      state.dropCreated(index.get());
    }
  }

  private InvalidIndexes state(Migration migration) throws SQLException {
    return new InvalidIndexes(connection, history.indexesBefore(migration));
  }

  /** Whether the statement drops an index that is already unusable. */
  private static boolean dropsUnusable(InvalidIndexes state, Optional<ConcurrentStatement> index)
      throws SQLException {
    return index.isPresent() && index.get().drops() && !state.isUsable(index.get());
  }
}
