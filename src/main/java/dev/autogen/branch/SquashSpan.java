package dev.autogen.branch;

import dev.autogen.AutogenException;
import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.Version;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.NamesByOid;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.operation.Operation;
import dev.autogen.proof.Proof;
import dev.autogen.proof.Replay;
import dev.autogen.proof.RowFingerprint;
import dev.autogen.proof.SampleRows;
import dev.autogen.schema.Migrated;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Migrations to squash, with two throw-away databases: one in the state before the first, one after
 * the last.
 *
 * @param earlier the migrations that lead to the first
 * @param renames the objects that the migrations rename, found by their oid
 */
record SquashSpan(
    OnDemandServer scratch,
    List<Migration> earlier,
    List<Migration> old,
    State start,
    State end,
    List<String> renames)
    implements AutoCloseable {
  /** A database and what it had when it was reached. */
  private record State(ScratchDatabase database, Migrated content) {}

  static SquashSpan of(MigrationGraph graph, List<Migration> old, OnDemandServer scratch) {
    Set<String> leading = graph.upTo(old.get(0).revision());
    List<Migration> earlier =
        graph.ordered().stream()
            .filter(it -> leading.contains(it.revision()) && !it.equals(old.get(0)))
            .toList();
    ScratchDatabase start = scratch.newDatabase();
    try {
      new Replay(start).upgrade(earlier);
      NamesByOid first = new Replay(start).identities();
      Migrated before = new Replay(start).read();
      ScratchDatabase end = scratch.server().createDatabase(start);
      try {
        new Replay(end).upgrade(old);
        return new SquashSpan(
            scratch,
            earlier,
            old,
            new State(start, before),
            new State(end, new Replay(end).read()),
            first.renamesUntil(new Replay(end).identities()));
      } catch (AutogenException e) {
        end.close();
        throw e;
      }
    } catch (AutogenException e) {
      start.close();
      throw e;
    }
  }

  /** What the migrations start from. */
  Migrated before() {
    return start.content();
  }

  /** What the migrations lead to. */
  Migrated after() {
    return end.content();
  }

  /** The names of the first and the last migration. */
  String words() {
    return old.get(0).message() + " to " + old.get(old.size() - 1).message();
  }

  /**
   * Proves that a migration has the same result as all of them, with rows, and that its downgrade
   * reverts it.
   *
   * @throws RefusedException if it leaves something out
   */
  void prove(Migration squashed) {
    try (ScratchDatabase copy = scratch.server().createDatabase(start.database());
        Connection connection = copy.connect()) {
      Proof.of(
          connection,
          squashed,
          Optional.of(after().schema()),
          SchemaReader.namespaces(connection),
          Version.CURRENT);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
    requireOthers(squashed);
    requireRestored(squashed);
    requireRows(squashed);
  }

  /** Objects that a schema does not show, such as triggers, are not planned. */
  private void requireOthers(Migration squashed) {
    try (ScratchDatabase copy = scratch.server().createDatabase(start.database())) {
      Replay replay = new Replay(copy);
      replay.upgrade(List.of(squashed));
      Migrated reached = replay.read();
      List<String> missing = after().unmanaged().objectsNotIn(reached.unmanaged());
      if (!missing.isEmpty()) {
        throw new RefusedException(
            "the new plan would leave out objects that the old files create: "
                + String.join(", ", missing)
                + ". Nothing was written. End the range before they are created.");
      }
    }
  }

  /** A database that ran the old files is reverted by the new one. */
  private void requireRestored(Migration squashed) {
    try (ScratchDatabase copy = scratch.server().createDatabase(end.database())) {
      Replay replay = new Replay(copy);
      replay.downgrade(List.of(squashed));
      List<Operation> rest = SchemaDiff.between(replay.read().schema(), before().schema());
      if (!rest.isEmpty()) {
        throw new DatabaseException(
            "after the old upgrades and the new downgrade the schema is different. Differences: "
                + rest.stream().map(Operation::summary).collect(Collectors.joining("; ")));
      }
    }
  }

  /**
   * Two runs of the old files show which columns get another value each time, such as the current
   * time.
   */
  private void requireRows(Migration squashed) {
    try (ScratchDatabase filled = scratch.server().createDatabase(start.database())) {
      fill(filled);
      RowFingerprint one = rowsAfter(filled, old);
      Set<String> changing = one.differences(rowsAfter(filled, old));
      List<String> lost = new ArrayList<>(one.differences(rowsAfter(filled, List.of(squashed))));
      lost.removeAll(changing);
      if (!lost.isEmpty()) {
        throw new RefusedException(
            "the new file leads to other rows than the old files, in "
                + String.join(", ", lost)
                + ". Nothing was written. Give the values with --backfill TABLE.COLUMN=SQL, or keep the statements with --keep-data.");
      }
    }
  }

  private void fill(ScratchDatabase database) {
    try (Connection connection = database.connect()) {
      new SampleRows(before().schema(), after().schema()).insert(connection);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  private RowFingerprint rowsAfter(ScratchDatabase filled, List<Migration> migrations) {
    try (ScratchDatabase copy = scratch.server().createDatabase(filled)) {
      new Replay(copy).upgrade(migrations);
      try (Connection connection = copy.connect()) {
        return RowFingerprint.of(connection, after().schema());
      } catch (SQLException e) {
        throw ScratchDatabase.failure(e);
      }
    }
  }

  @Override
  public void close() {
    ScratchDatabase first = start.database();
    ScratchDatabase last = end.database();
    try (first;
        last) {
      // Closing is all there is to do.
    }
  }
}
