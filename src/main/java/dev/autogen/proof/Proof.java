package dev.autogen.proof;

import dev.autogen.DatabaseException;
import dev.autogen.diff.NameMatching;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.normalize.Normalization;
import dev.autogen.normalize.SeedRows;
import dev.autogen.operation.Operation;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.sqltext.PlaceholderSearch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Proves a migration: the upgrade reaches the target, the downgrade restores the schema before it,
 * and the upgrade works again, with rows in the tables.
 */
public final class Proof {
  private final Connection connection;
  private final Collection<Identifier> namespaces;
  private final MigrationRunner runner;
  private final List<SeedRow> seedRows;
  private final List<String> notes = new ArrayList<>();

  private Proof(
      Connection connection,
      Connection running,
      Collection<Identifier> namespaces,
      List<SeedRow> seedRows,
      String version) {
    this.seedRows = seedRows;
    this.connection = connection;
    this.namespaces = namespaces;
    runner =
        new MigrationRunner(running, new HistoryTable(running, version), new BatchTrial(running));
  }

  /**
   * Proves a migration.
   *
   * @param connection to a throw-away database in the state that the migration starts from
   * @param target the schema that it must reach; empty if unknown, such as for a hand-written one
   * @param namespaces those to compare
   * @param version of autogen, for the history
   * @return what was not proven, a line each
   * @throws DatabaseException with the statement that fails or the difference that remains
   */
  public static List<String> of(
      Connection connection,
      Migration migration,
      Optional<Schema> target,
      Collection<Identifier> namespaces,
      String version) {
    return of(connection, migration, target, target, namespaces, version);
  }

  /**
   * Proves a migration that others follow.
   *
   * @param end the schema after all of them; the sample rows must satisfy its constraints
   */
  public static List<String> of(
      Connection connection,
      Migration migration,
      Optional<Schema> target,
      Optional<Schema> end,
      Collection<Identifier> namespaces,
      String version) {
    List<SeedRow> seedRows = target.map(Schema::seedRows).orElse(List.of());
    Proof proof = new Proof(connection, connection, namespaces, seedRows, version);
    proof.prove(migration, target, end);
    return proof.notes;
  }

  /**
   * Proves a migration on a copy of a live database, with the rights of the role that will run it.
   *
   * @param end the schema after all migrations that follow, if it is known
   * @return what was not proven, a line each
   */
  public static List<String> onCopy(
      LiveCopy copy, Migration migration, Optional<Schema> end, String version) {
    try (Connection connection = copy.connect();
        Connection running = copy.connectAsRole()) {
      Proof proof =
          new Proof(connection, running, SchemaReader.namespaces(connection), List.of(), version);
      proof.prove(migration, Optional.empty(), end);
      return proof.notes;
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  private void prove(Migration migration, Optional<Schema> target, Optional<Schema> end) {
    if (hasBlank(migration.upgrade())) {
      notes.add("not proven: fill in the placeholder, then run autogen verify");
      return;
    }
    Schema before = read();
    KeptDependents dependents = KeptDependents.read(connection, namespaces);
    SampleRows rows = fill(before, end.orElse(before));
    RowCounts counts = RowCounts.of(connection, before);
    FunctionCalls calls = FunctionCalls.attempt(connection, before, rows);
    runner.upgrade(List.of(migration));
    Schema after = read();
    target.ifPresent(
        wanted ->
            requireSame(after, wanted, "After the upgrade the schema does not match the model"));
    dependents.requireKept(
        KeptDependents.read(connection, namespaces),
        after,
        migration.upgrade().statements().map(statement -> statement.sql()));
    counts.requireSurvival(connection, after, "upgrade");
    SampleRows rowsAfter = fill(after, before);
    FunctionCalls.attempt(connection, after, rowsAfter).requireAsBefore(calls, "upgrade");
    RowCounts reached = RowCounts.of(connection, after);
    if (!migration.downgrade().exists()) {
      notes.add("no downgrade: the file has none");
      return;
    }
    if (hasBlank(migration.downgrade())) {
      notes.add("downgrade not proven: fill in the placeholder, then run autogen verify");
      return;
    }
    runner.downgrade(List.of(migration));
    requireSame(
        read(), before, "After the downgrade the schema is different from before the upgrade");
    dependents.requireRestored(KeptDependents.read(connection, namespaces));
    reached.without(after.seedRows()).requireSurvival(connection, before, "downgrade");
    FunctionCalls.attempt(connection, before, fill(before, after))
        .requireAsBefore(calls, "downgrade");
    runner.upgrade(List.of(migration));
    requireSame(
        read(), after, "After upgrade, downgrade and upgrade again the schema is different");
  }

  private static boolean hasBlank(MigrationSection section) {
    return section
        .statements()
        .anyMatch(statement -> PlaceholderSearch.in(statement.sql()).isPresent());
  }

  private Schema read() {
    return SeedRows.added(connection, SchemaReader.read(connection, namespaces), seedRows);
  }

  private SampleRows fill(Schema present, Schema other) {
    SampleRows rows = new SampleRows(present, other);
    rows.insert(connection);
    return rows;
  }

  private void requireSame(Schema actual, Schema wanted, String problem) {
    Schema settled = Normalization.normalize(connection, wanted, actual);
    Schema named = NameMatching.applyToAll(settled, actual);
    List<Operation> rest = SchemaDiff.between(actual, named);
    if (!rest.isEmpty()) {
      throw new DatabaseException(
          problem
              + ". Differences: "
              + rest.stream().map(Operation::summary).collect(Collectors.joining("; "))
              + ".");
    }
  }
}
