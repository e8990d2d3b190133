package dev.autogen.retreat;

import dev.autogen.AutogenException;
import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.diff.Renaming;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.Routines;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.operation.Operation;
import dev.autogen.run.FailedStatement;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchServer;
import dev.autogen.sql.ChangedTable;
import dev.autogen.sql.HeldDataSql;
import dev.autogen.sql.KeptInStep;
import dev.autogen.verify.RowPrint;
import dev.autogen.verify.SampleRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
public final class Retreat {
  private final Migration migration;
  private final int done;
  private final ScratchServer server;
  private final ScratchDatabase origin;
  private final String version;
  private final PlannedSteps planned;

  private Retreat(
      Migration migration, int done, ScratchServer server, ScratchDatabase origin, String version) {
    this.migration = migration;
    this.done = done;
    this.server = server;
    this.origin = origin;
    this.version = version;
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
  public static WayBack of(
      Migration migration, int done, ScratchServer server, ScratchDatabase origin, String version) {
    try {
      return new Retreat(migration, done, server, origin, version).find();
    } catch (SQLException e) {
      throw new DatabaseException("the throw-away database failed: " + e.getMessage(), e);
    } catch (AutogenException e) {
      throw new RefusedException(
          "no way back from step %d of %s is known: %s. Undo it by hand, then autogen repair %s --as reverted; or autogen upgrade goes on"
              .formatted(done, migration.file(), e.getMessage(), migration.revision()),
          e);
    }
  }

  private WayBack find() throws SQLException {
    Optional<Schema> after = upgraded();
    try (Connection connection = origin.connect()) {
      Schema before = Snapshot.of(connection).schema();
      new SampleRows(before, after.orElse(before)).insert(connection);
    }
    for (Set<QualifiedName> emptied = new HashSet<>(); ; ) {
      try {
        return find(after);
      } catch (FailedStatement e) {
        empty(e.sql(), emptied, e);
      } catch (Stuck e) {
        empty(e.sql(), emptied, e);
      }
    }
  }

  /**
   * Takes away the rows of a table whose values, made up as they are, are in the way.
   *
   * @throws AutogenException the failure, where it does not come from rows
   */
  private void empty(String sql, Set<QualifiedName> emptied, AutogenException failure)
      throws SQLException {
    QualifiedName table = ChangedTable.in(sql).filter(emptied::add).orElseThrow(() -> failure);
    try (Connection connection = origin.connect();
        Statement statement = connection.createStatement()) {
      if (Snapshot.of(connection).schema().table(table).isEmpty()) {
        throw failure;
      }
      statement.execute(HeldDataSql.empty(table));
    }
  }

  private WayBack find(Optional<Schema> after) throws SQLException {
    try (ScratchDatabase database = server.createDatabase(origin);
        Connection connection = database.connect()) {
      Snapshot before = Snapshot.of(connection);
      RowPrint rows = RowPrint.of(connection, before.schema());
      runner(connection).upgrade(List.of(begun()));
      Snapshot half = Snapshot.of(connection);
      KeptInStep kept = KeptInStep.after(statements());
      Reworked reworked = Reworked.between(before, rows, half, statements(), connection);
      Map<ColumnName, ColumnName> names = before.identities().columnsUntil(half.identities());
      RowPrint rowsHalfWay =
          RowPrint.of(connection, before.schema(), name -> Optional.ofNullable(names.get(name)));
      Rehearsal rehearsal = new Rehearsal(connection);
      clear(rehearsal, half, before, after, reworked);
      if (!reworked.isEmpty()) {
        rehearsal.runOpen(FilesDowngrade.of(migration, before.schema(), reworked));
      }
      settle(rehearsal, before);
      requireSame(rehearsal.look(), before);
      requireRows(RowPrint.of(connection, before.schema()), rows, rowsHalfWay, reworked);
      return new WayBack(
          migration(done, rehearsal.steps()),
          copies(half.schema(), before.schema(), after, kept, reworked));
    }
  }

  private MigrationRunner runner(Connection connection) {
    return new MigrationRunner(connection, new HistoryTable(connection, version));
  }

  /** What the whole upgrade leads to, where it can be run. */
  private Optional<Schema> upgraded() throws SQLException {
    try (ScratchDatabase copy = server.createDatabase(origin);
        Connection connection = copy.connect()) {
      runner(connection).upgrade(List.of(migration));
      return Optional.of(Snapshot.of(connection).schema());
    } catch (AutogenException e) {
      return Optional.empty();
    }
  }

  /** What ran, with the backfill that may have run in part. */
  private Migration begun() {
    List<MigrationStep> steps = migration.upgrade().steps();
    boolean filling = done < steps.size() && steps.get(done).batchSize().isPresent();
    return migration(filling ? done + 1 : done, List.of());
  }

  private List<String> statements() {
    return begun().upgrade().statements().map(SqlStatement::sql).toList();
  }

  private Migration migration(int upgradeSteps, List<MigrationStep> downgrade) {
    return new Migration(
        migration.revision(),
        migration.parents(),
        migration.replaces(),
        migration.message(),
        migration.hibernateVersion(),
        migration.file(),
        new MigrationSection(migration.upgrade().steps().subList(0, upgradeSteps)),
        new MigrationSection(downgrade),
        migration.upgradeMarks(),
        migration.downgradeMarks());
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
      lost.removeAll(lostThereAndBack(before).orElseGet(() -> before.differences(half)));
    }
    if (!lost.isEmpty()) {
      throw new RefusedException("values are lost of " + String.join(", ", lost));
    }
  }

  /** What the whole migration and its downgrade lose, where both can be run. */
  private Optional<Set<String>> lostThereAndBack(RowPrint before) throws SQLException {
    try (ScratchDatabase copy = server.createDatabase(origin);
        Connection connection = copy.connect()) {
      Schema schema = Snapshot.of(connection).schema();
      runner(connection).upgrade(List.of(migration));
      runner(connection).downgrade(List.of(migration));
      return Optional.of(before.differences(RowPrint.of(connection, schema)));
    } catch (AutogenException e) {
      return Optional.empty();
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
