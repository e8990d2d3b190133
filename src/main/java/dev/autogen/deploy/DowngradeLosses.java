package dev.autogen.deploy;

import dev.autogen.DatabaseException;
import dev.autogen.lint.MeasuredLoss;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlStatement;
import dev.autogen.proof.Replay;
import dev.autogen.rollback.RollbackPlan;
import dev.autogen.run.DataLoss;
import dev.autogen.schema.ColumnName;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.session.Session;
import dev.autogen.sqltext.SyncedColumns;
import dev.autogen.state.MigrationStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The data that a downgrade would delete. Its statements show a part of it. A run on a throw-away
 * database shows the rest.
 */
final class DowngradeLosses {
  private final Session session;

  DowngradeLosses(Session session) {
    this.session = session;
  }

  /**
   * Finds what is lost.
   *
   * @param path the migrations to revert, newest first
   * @param ways how each of them is reverted
   * @return a line each
   */
  List<String> of(List<Migration> path, List<RollbackPlan> ways, MigrationStatus status) {
    if (path.isEmpty()) {
      return List.of();
    }
    Set<ColumnName> copies = new HashSet<>(Rollbacks.copies(ways));
    copies.addAll(keptInStep(path));
    DataLoss loss = new DataLoss(session.database().connection(), copies);
    loss.addNamed(Rollbacks.migrations(ways));
    if (path.stream().anyMatch(it -> Rollbacks.isPartial(it, status))) {
      // How to revert a partially applied migration was found on a throw-away database already.
      return loss.lines();
    }
    if (!session.scratch().isAllowed() || !isMeasured(path, status, loss)) {
      loss.addUnmeasured(Rollbacks.migrations(ways));
    }
    return loss.lines();
  }

  /** Columns that a trigger of a downgrade keeps equal to others until they go. */
  private static Set<ColumnName> keptInStep(List<Migration> path) {
    return SyncedColumns.after(
            path.stream()
                .flatMap(migration -> migration.downgrade().statements())
                .map(SqlStatement::sql)
                .toList())
        .former();
  }

  /** Whether the statements could be tried: migrations may count on what people made by hand. */
  private boolean isMeasured(List<Migration> path, MigrationStatus status, DataLoss loss) {
    OnDemandServer scratch = session.scratch();
    scratch.standFor(session.database().info());
    try (ScratchDatabase start = scratch.newDatabase()) {
      new Replay(start).upgrade(status.inEffect());
      MeasuredLoss.Found found = MeasuredLoss.of(path, scratch.server(), start);
      found.losses().forEach(each -> add(each, loss));
      return found.stopped().isEmpty();
    } catch (DatabaseException e) {
      // The statements then say what may be lost, without a measurement.
      return false;
    }
  }

  private static void add(MeasuredLoss measured, DataLoss loss) {
    measured
        .column()
        .ifPresentOrElse(
            column ->
                loss.addValues(
                    new ColumnName(measured.table(), column),
                    measured.part(),
                    measured.migration(),
                    measured.statement()),
            () -> loss.addRows(measured.table(), measured.migration(), measured.statement()));
  }
}
