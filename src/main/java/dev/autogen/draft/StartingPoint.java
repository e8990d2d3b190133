package dev.autogen.draft;

import dev.autogen.DatabaseException;
import dev.autogen.compare.BaseSchema;
import dev.autogen.compare.Comparison;
import dev.autogen.diff.ObjectDiff;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.plan.Planner;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A throw-away database with the schema that the user's database has now. If possible it is what
 * the migrations produce, changed where the database differs, so that it also has the policies,
 * triggers and functions of the migrations.
 */
final class StartingPoint {
  private final Comparison comparison;
  private final OnDemandServer scratch;
  private final List<Operation> renames;
  private final List<Operation> restoredNames;

  private StartingPoint(Comparison comparison, OnDemandServer scratch) {
    this.comparison = comparison;
    this.scratch = scratch;
    renames = comparison.renaming().operations();
    List<Operation> reversed = new ArrayList<>(renames);
    Collections.reverse(reversed);
    restoredNames = reversed.stream().map(Operation::reverse).toList();
  }

  /**
   * Creates the database.
   *
   * @param base what the migrations produce
   */
  static ScratchDatabase of(Comparison comparison, BaseSchema base, OnDemandServer scratch) {
    StartingPoint start = new StartingPoint(comparison, scratch);
    try {
      return start.fromMigrations(base);
    } catch (SQLException e) {
      // The database differs too much from its migrations, which is reported as drift.
      return start.fromNothing();
    }
  }

  private ScratchDatabase fromMigrations(BaseSchema base) throws SQLException {
    Schema produced = comparison.renaming().applyTo(base.read().schema());
    List<Operation> operations = new ArrayList<>(renames);
    operations.addAll(Planner.ordered(SchemaDiff.between(produced, comparison.before())));
    operations.addAll(restoredNames);
    return run(scratch.copyOf(base.database()), operations);
  }

  private ScratchDatabase fromNothing() {
    List<Operation> wanted = new ArrayList<>(SchemaDiff.between(Schema.EMPTY, comparison.before()));
    wanted.addAll(ObjectDiff.between(List.of(), comparison.earlier().objects()));
    List<Operation> operations = new ArrayList<>(Planner.ordered(wanted));
    operations.addAll(restoredNames);
    try {
      return run(scratch.newDatabase(), operations);
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot make a copy of the database's schema on "
              + scratch.server().describe()
              + ": "
              + e.getMessage(),
          e);
    }
  }

  private static ScratchDatabase run(ScratchDatabase database, List<Operation> operations)
      throws SQLException {
    try (Connection connection = database.connect();
        java.sql.Statement jdbc = connection.createStatement()) {
      for (Operation operation : operations) {
        for (Statement statement : SqlWriter.statements(operation)) {
          jdbc.execute(statement.sql());
        }
      }
      return database;
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }
}
