package dev.autogen.draft;

import dev.autogen.DatabaseException;
import dev.autogen.diff.ObjectDiff;
import dev.autogen.diff.Renaming;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.plan.Planner;
import dev.autogen.schema.AuxiliaryObject;
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

/** A throw-away database with the schema that the user's database has now. */
public final class StartingPoint {
  private StartingPoint() {}

  /**
   * Creates the copy.
   *
   * @param objects other objects that the migrations created
   * @param renamed the schema after the renames; the copy has the names from before
   */
  public static ScratchDatabase of(
      Schema renamed, List<AuxiliaryObject> objects, Renaming renaming, OnDemandServer scratch) {
    List<Operation> wanted = new ArrayList<>(SchemaDiff.between(Schema.EMPTY, renamed));
    wanted.addAll(ObjectDiff.between(List.of(), objects));
    List<Operation> operations = new ArrayList<>(Planner.ordered(wanted));
    List<Operation> renames = new ArrayList<>(renaming.operations());
    Collections.reverse(renames);
    renames.forEach(rename -> operations.add(rename.reverse()));
    ScratchDatabase database = scratch.newDatabase();
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
      throw new DatabaseException(
          "cannot make a copy of the database's schema on "
              + scratch.server().describe()
              + ": "
              + e.getMessage(),
          e);
    }
  }
}
