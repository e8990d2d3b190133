package dev.autogen.run;

import dev.autogen.RefusedException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The step that an upgrade was cut off in. Most leave nothing behind, or rows that are filled in
 * part; one that no transaction held together may have left an index.
 */
final class BegunStep {
  private final Connection connection;
  private final HistoryTable history;

  BegunStep(Connection connection, HistoryTable history) {
    this.connection = connection;
    this.history = history;
  }

  /**
   * Takes away what it built, or ends what it dropped.
   *
   * @return how many steps of the upgrade are done then
   */
  int settle(Migration migration, AppliedMigration entry) throws SQLException {
    if (entry.stepBegun()) {
      MigrationStep step = migration.upgrade().steps().get(entry.stepsDone());
      int done = history.statementsDone(migration);
      if (isDone(migration, step, done)) {
        history.applied(migration, entry.stepsDone() + 1, 0);
        return entry.stepsDone() + 1;
      }
      undo(migration, step, done);
    }
    if (entry.stepBegun() || entry.blocksDone() > 0) {
      history.cleared(migration);
    }
    return entry.stepsDone();
  }

  /** Whether all of a step ran, or all but the rest of an index that it drops at the end. */
  private boolean isDone(Migration migration, MigrationStep step, int done) throws SQLException {
    int last = step.statements().size() - 1;
    Optional<ConcurrentIndex> index = ConcurrentIndex.in(step.statements().get(last).sql());
    IndexState state = state(migration);
    boolean drops = done == last && dropsHalf(state, index);
    if (drops) {
      state.finish(index.get());
    }
    return drops || done > last;
  }

  /** Takes away what the statements made that ran, and the one in which the run was cut off. */
  private void undo(Migration migration, MigrationStep step, int done) throws SQLException {
    IndexState state = state(migration);
    for (int i = 0; i <= done; i++) {
      SqlStatement statement = step.statements().get(i);
      Optional<ConcurrentIndex> index = ConcurrentIndex.in(statement.sql());
      if (index.isEmpty() || dropsHalf(state, index)) {
        throw new RefusedException(
            "%s: nobody can tell what this statement did, as the run was cut off in it. autogen upgrade goes on with it; or undo all by hand, then autogen repair %s --as reverted"
                .formatted(migration.place(statement), migration.revision()));
      }
      Optional<String> table = index.get().table();
      if (table.isPresent()) {
        state.awaitBuilders(table.get());
      }
      state.remove(index.get());
    }
  }

  private IndexState state(Migration migration) throws SQLException {
    return new IndexState(connection, history.indexesBefore(migration));
  }

  /** Whether it drops an index that no query can use any more. */
  private static boolean dropsHalf(IndexState state, Optional<ConcurrentIndex> index)
      throws SQLException {
    return index.isPresent() && index.get().drops() && !state.isThere(index.get());
  }
}
