package dev.autogen.rollback;

import dev.autogen.AutogenException;
import dev.autogen.RefusedException;
import dev.autogen.diff.Renaming;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.Routines;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.operation.Operation;
import dev.autogen.proof.RowFingerprint;
import dev.autogen.run.FailedStatement;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchServer;
import dev.autogen.sqltext.SyncedColumns;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the rollback of a partially applied migration by running it on a throw-away database with
 * rows.
 *
 * <p>As long as no existing object was changed, the added objects are dropped: no data moves, and
 * the downgrade of the file, which expects the whole upgrade, is not used. Where steps changed
 * more, the downgrade of the file restores it, without the statements that are already done or not
 * needed; the rest is planned.
 *
 * <p>The same files and the same number of steps give the same rollback, so an interrupted rollback
 * can be resumed.
 */
public final class Rollback {
  private final Migration migration;
  private final TrialRuns trials;
  private final PlannedSteps planned;

  private Rollback(Migration migration, TrialRuns trials) {
    this.migration = migration;
    this.trials = trials;
    planned =
        new PlannedSteps(
            migration.downgrade().statements().map(SqlStatement::line).findFirst().orElse(1));
  }

  /**
   * Finds the rollback.
   *
   * @param done how many steps of the upgrade have run
   * @param origin a database of the server in the state before the migration; sample rows are added
   *     to it
   * @param version the version of autogen, for the history of throw-away databases
   * @throws RefusedException if no rollback restores everything
   */
  public static RollbackPlan of(
      Migration migration, int done, ScratchServer server, ScratchDatabase origin, String version) {
    try {
      return new Rollback(migration, new TrialRuns(migration, done, server, origin, version))
          .find();
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    } catch (AutogenException e) {
      throw new RefusedException(
          "cannot roll back step %d of %s: %s. Run autogen upgrade to resume; or undo it by hand, then run autogen repair %s --as reverted"
              .formatted(done, migration.file(), e.getMessage(), migration.revision()),
          e);
    }
  }

  private RollbackPlan find() throws SQLException {
    Optional<Schema> after = trials.upgraded();
    trials.fill(after);
    while (true) {
      try {
        return find(after);
      } catch (FailedStatement e) {
        // Sample rows may be why a trial fails. Without them it is tried again; if no table is left
        // to empty, the failure is thrown.
        trials.emptyTable(e.sql(), e);
      } catch (RollbackFailure e) {
        trials.emptyTable(e.sql(), e);
      }
    }
  }

  private RollbackPlan find(Optional<Schema> after) throws SQLException {
    try (ScratchDatabase database = trials.start();
        Connection connection = database.connect()) {
      Snapshot before = Snapshot.of(connection);
      RowFingerprint rows = RowFingerprint.of(connection, before.schema());
      trials.runPartialUpgrade(connection);
      Snapshot partial = Snapshot.of(connection);
      SyncedColumns kept = SyncedColumns.after(trials.statements());
      AlteredTables altered =
          AlteredTables.between(before, rows, partial, trials.statements(), connection);
      Map<ColumnName, ColumnName> names = before.identities().columnsUntil(partial.identities());
      new ChangedRows(migration, before.schema(), names).requireRestored(trials.ranStatements());
      RowFingerprint partialRows =
          RowFingerprint.of(
              connection, before.schema(), name -> Optional.ofNullable(names.get(name)));
      RollbackTrial trial = new RollbackTrial(connection);
      removeAdditions(trial, partial, before, after, altered);
      if (!altered.isEmpty()) {
        List<MigrationStep> steps = FileDowngrade.of(migration, before.schema(), altered);
        trial.runSkippingDone(steps);
        trial.run(planned.withoutSettings(steps));
      }
      completeRollback(trial, before);
      requireSame(trial.snapshot(), before);
      requireRows(RowFingerprint.of(connection, before.schema()), rows, partialRows, altered);
      return new RollbackPlan(
          trials.migration(trial.steps()),
          copies(partial.schema(), before.schema(), after, kept, altered));
    }
  }

  /** Drops what was added, and temporary objects. */
  private void removeAdditions(
      RollbackTrial trial,
      Snapshot partial,
      Snapshot before,
      Optional<Schema> after,
      AlteredTables altered)
      throws SQLException {
    withoutRoutines(trial, partial, before);
    Snapshot now = trial.snapshot();
    Renaming renaming = renaming(now, before, altered);
    Schema renamed = renaming.applyTo(now.schema());
    Schema wanted =
        altered.isEmpty()
            ? before.schema()
            : DowngradeStart.of(renamed, before.schema(), after, altered);
    trial.run(planned.between(renaming, renamed, wanted));
  }

  /** Drops the added triggers, and their functions unless something else calls them. */
  private void withoutRoutines(RollbackTrial trial, Snapshot now, Snapshot before)
      throws SQLException {
    Routines added = now.routines().without(before.routines());
    trial.run(planned.withoutTriggers(added.triggers(), now.schema(), before.schema()));
    trial.runSkippingUsed(planned.withoutFunctions(added.functions()));
  }

  /** The renames to undo, where the downgrade of the file does not. */
  private static Renaming renaming(Snapshot now, Snapshot before, AlteredTables altered) {
    List<String> answers = now.identities().renamesUntil(before.identities());
    if (!altered.isEmpty()) {
      answers =
          answers.stream()
              .filter(
                  answer ->
                      now.schema().tables().stream()
                          .map(Table::name)
                          .filter(table -> !altered.namesNow().contains(table))
                          .anyMatch(
                              table ->
                                  answer.startsWith(table + ".") || answer.startsWith(table + "=")))
              .toList();
    }
    return Renaming.of(List.of(), answers, now.schema(), before.schema());
  }

  /** Plans and runs the remaining changes. */
  private void completeRollback(RollbackTrial trial, Snapshot before) throws SQLException {
    withoutRoutines(trial, trial.snapshot(), before);
    Snapshot now = trial.snapshot();
    Renaming renaming = renaming(now, before, AlteredTables.NOTHING);
    Schema renamed = renaming.applyTo(now.schema());
    trial.run(planned.between(renaming, renamed, before.schema()));
    now = trial.snapshot();
    trial.run(planned.withoutFunctions(now.routines().without(before.routines()).functions()));
    Set<ObjectName> unvalidated = new LinkedHashSet<>(now.unvalidated());
    unvalidated.removeAll(before.unvalidated());
    trial.run(planned.validated(unvalidated));
  }

  private static void requireSame(Snapshot reached, Snapshot before) {
    List<String> rest =
        new ArrayList<>(
            SchemaDiff.between(reached.schema(), before.schema()).stream()
                .map(Operation::summary)
                .toList());
    reached.othersNotIn(before).forEach(it -> rest.add("drop " + it));
    before.othersNotIn(reached).forEach(it -> rest.add("restore " + it));
    if (!rest.isEmpty()) {
      throw new RefusedException(
          "the rollback would leave these changes: " + String.join("; ", rest));
    }
  }

  /**
   * Requires the earlier rows, except for values that the upgrade and downgrade of the file lose
   * too.
   *
   * @param partial the rows after the steps that ran
   */
  private void requireRows(
      RowFingerprint reached, RowFingerprint before, RowFingerprint partial, AlteredTables altered)
      throws SQLException {
    Set<String> lost = before.differences(reached);
    if (!lost.isEmpty() && !altered.isEmpty()) {
      lost.removeAll(trials.lostByRoundTrip(before).orElseGet(() -> before.differences(partial)));
    }
    if (!lost.isEmpty()) {
      throw new RefusedException("values would be lost in " + String.join(", ", lost));
    }
  }

  /** Dropped columns that hold only copies of other values. */
  private static Set<ColumnName> copies(
      Schema partial,
      Schema before,
      Optional<Schema> after,
      SyncedColumns kept,
      AlteredTables altered) {
    Set<ColumnName> copies = new HashSet<>(kept.current());
    copies.addAll(altered.displaced());
    copies.addAll(altered.stale());
    for (Table table : partial.tables()) {
      for (Column column : table.columns()) {
        ColumnName name = new ColumnName(table.name(), column.name());
        if (after.isPresent() && !isIn(before, name) && !isIn(after.get(), name)) {
          copies.add(name);
        }
      }
    }
    return copies;
  }

  private static boolean isIn(Schema schema, ColumnName name) {
    return schema.table(name.table()).flatMap(it -> it.column(name.column())).isPresent();
  }
}
