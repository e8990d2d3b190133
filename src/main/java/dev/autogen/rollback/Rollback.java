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
import dev.autogen.proof.RowPrint;
import dev.autogen.run.FailedStatement;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchServer;
import dev.autogen.sqltext.KeptInStep;
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
 * Finds the way back from a migration that stopped after some of its steps, by going it on a
 * throw-away database with rows.
 *
 * <p>As long as nothing that was there has been changed, what was added is taken away: no data
 * moves, and the downgrade of the file, which counts on all of the upgrade, has no say. Where steps
 * went further, the file's downgrade brings back what only it knows, without the statements whose
 * work is done already or was never needed; the rest is planned.
 *
 * <p>The same files and the same number of steps give the same way, so a run that was cut off on it
 * finds it again.
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
   * Finds the way.
   *
   * @param done how many steps of the upgrade ran
   * @param origin a database of the server in the state before the migration, which gets rows
   * @param version of autogen, for the history of throw-away databases
   * @throws RefusedException if there is none that brings all back
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
          "no way back from step %d of %s is known: %s. Undo it by hand, then autogen repair %s --as reverted; or autogen upgrade goes on"
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
        trials.empty(e.sql(), e);
      } catch (Stuck e) {
        trials.empty(e.sql(), e);
      }
    }
  }

  private RollbackPlan find(Optional<Schema> after) throws SQLException {
    try (ScratchDatabase database = trials.start();
        Connection connection = database.connect()) {
      Snapshot before = Snapshot.of(connection);
      RowPrint rows = RowPrint.of(connection, before.schema());
      trials.runBegun(connection);
      Snapshot half = Snapshot.of(connection);
      KeptInStep kept = KeptInStep.after(trials.statements());
      Reworked reworked = Reworked.between(before, rows, half, trials.statements(), connection);
      Map<ColumnName, ColumnName> names = before.identities().columnsUntil(half.identities());
      new ChangedRows(migration, before.schema(), names).requireWayBack(trials.ran());
      RowPrint rowsHalfWay =
          RowPrint.of(connection, before.schema(), name -> Optional.ofNullable(names.get(name)));
      Rehearsal rehearsal = new Rehearsal(connection);
      clear(rehearsal, half, before, after, reworked);
      if (!reworked.isEmpty()) {
        List<MigrationStep> steps = FileDowngrade.of(migration, before.schema(), reworked);
        rehearsal.runOpen(steps);
        rehearsal.run(planned.withoutSettings(steps));
      }
      settle(rehearsal, before);
      requireSame(rehearsal.look(), before);
      requireRows(RowPrint.of(connection, before.schema()), rows, rowsHalfWay, reworked);
      return new RollbackPlan(
          trials.migration(rehearsal.steps()),
          copies(half.schema(), before.schema(), after, kept, reworked));
    }
  }

  /** Takes away what was added, and what lies about. */
  private void clear(
      Rehearsal rehearsal,
      Snapshot half,
      Snapshot before,
      Optional<Schema> after,
      Reworked reworked)
      throws SQLException {
    withoutRoutines(rehearsal, half, before);
    Snapshot now = rehearsal.look();
    Renaming renaming = renaming(now, before, reworked);
    Schema renamed = renaming.applyTo(now.schema());
    Schema wanted =
        reworked.isEmpty()
            ? before.schema()
            : Cleared.of(renamed, before.schema(), after, reworked);
    rehearsal.run(planned.between(renaming, renamed, wanted));
  }

  /** Drops the triggers that came, and their functions as far as nothing else calls them. */
  private void withoutRoutines(Rehearsal rehearsal, Snapshot now, Snapshot before)
      throws SQLException {
    Routines added = now.routines().without(before.routines());
    rehearsal.run(planned.withoutTriggers(added.triggers(), now.schema(), before.schema()));
    rehearsal.runUnneeded(planned.withoutFunctions(added.functions()));
  }

  /** Gives back the names that were taken, where the downgrade of the file does not. */
  private static Renaming renaming(Snapshot now, Snapshot before, Reworked reworked) {
    List<String> answers = now.identities().renamesUntil(before.identities());
    if (!reworked.isEmpty()) {
      answers =
          answers.stream()
              .filter(
                  answer ->
                      now.schema().tables().stream()
                          .map(Table::name)
                          .filter(table -> !reworked.namesNow().contains(table))
                          .anyMatch(
                              table ->
                                  answer.startsWith(table + ".") || answer.startsWith(table + "=")))
              .toList();
    }
    return Renaming.of(List.of(), answers, now.schema(), before.schema());
  }

  /** Does what is left to do. */
  private void settle(Rehearsal rehearsal, Snapshot before) throws SQLException {
    withoutRoutines(rehearsal, rehearsal.look(), before);
    Snapshot now = rehearsal.look();
    Renaming renaming = renaming(now, before, Reworked.NOTHING);
    Schema renamed = renaming.applyTo(now.schema());
    rehearsal.run(planned.between(renaming, renamed, before.schema()));
    now = rehearsal.look();
    rehearsal.run(planned.withoutFunctions(now.routines().without(before.routines()).functions()));
    Set<ObjectName> unvalidated = new LinkedHashSet<>(now.unvalidated());
    unvalidated.removeAll(before.unvalidated());
    rehearsal.run(planned.validated(unvalidated));
  }

  private static void requireSame(Snapshot reached, Snapshot before) {
    List<String> rest =
        new ArrayList<>(
            SchemaDiff.between(reached.schema(), before.schema()).stream()
                .map(Operation::summary)
                .toList());
    reached.others().objectsBesides(before.others()).forEach(it -> rest.add("drop " + it));
    before.others().objectsBesides(reached.others()).forEach(it -> rest.add("bring back " + it));
    if (!rest.isEmpty()) {
      throw new RefusedException("still to do there: " + String.join("; ", rest));
    }
  }

  /**
   * Rows have to be as before, but for what the file itself loses on its way there and back.
   *
   * @param half what the steps have left of them
   */
  private void requireRows(RowPrint reached, RowPrint before, RowPrint half, Reworked reworked)
      throws SQLException {
    Set<String> lost = before.differences(reached);
    if (!lost.isEmpty() && !reworked.isEmpty()) {
      lost.removeAll(trials.lostThereAndBack(before).orElseGet(() -> before.differences(half)));
    }
    if (!lost.isEmpty()) {
      throw new RefusedException("values are lost of " + String.join(", ", lost));
    }
  }

  /** Columns that go and held nothing of their own. */
  private static Set<ColumnName> copies(
      Schema half, Schema before, Optional<Schema> after, KeptInStep kept, Reworked reworked) {
    Set<ColumnName> copies = new HashSet<>(kept.now());
    copies.addAll(reworked.displaced());
    copies.addAll(reworked.stale());
    for (Table table : half.tables()) {
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
