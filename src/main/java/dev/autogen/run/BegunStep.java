package dev.autogen.run;

import dev.autogen.RefusedException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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
      List<Optional<ConcurrentIndex>> indexes =
          step.statements().stream().map(it -> ConcurrentIndex.in(it.sql())).toList();
      if (indexes.size() == 1 && dropsHalf(indexes.get(0))) {
        indexes.get(0).get().remove(connection);
        history.applied(migration, entry.stepsDone() + 1, 0);
        return entry.stepsDone() + 1;
      }
      for (int i = 0; i < indexes.size(); i++) {
        SqlStatement statement = step.statements().get(i);
        if (indexes.get(i).isEmpty() || dropsHalf(indexes.get(i))) {
          throw new RefusedException(
              "%s: nobody can tell what this statement did, as the run was cut off in it. autogen upgrade goes on with it; or undo all by hand, then autogen repair %s --as reverted"
                  .formatted(migration.place(statement), migration.revision()));
        }
        if (indexes.get(i).get().creates()) {
          indexes.get(i).get().remove(connection);
        }
      }
    }
    if (entry.stepBegun() || entry.blocksDone() > 0) {
      history.cleared(migration);
    }
    return entry.stepsDone();
  }

  /** Whether it drops an index that no query can use any more. */
  private boolean dropsHalf(Optional<ConcurrentIndex> index) throws SQLException {
    return index.isPresent() && !index.get().creates() && !index.get().isValid(connection);
  }
}
