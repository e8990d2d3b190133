package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The history tables of other tools, which show that another tool migrates the database. */
public final class OtherHistory {
  /** In any schema, because those tools let users choose it. */
  private static final String QUERY =
      """
      SELECT CASE lower(relname) WHEN 'flyway_schema_history' THEN 'flyway' ELSE 'liquibase' END,
             oid::regclass::text
      FROM pg_class
      WHERE relkind IN ('r', 'p') AND lower(relname) IN ('flyway_schema_history', 'databasechangelog')
      ORDER BY 1""";

  private OtherHistory() {}

  /**
   * Refuses a database that another tool migrates. Where autogen has a history too, the project has
   * switched to autogen, and the other history is ignored.
   *
   * @param applied the entries of autogen's own history
   */
  public static void refuse(Connection connection, List<AppliedMigration> applied) {
    List<String[]> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        found.add(new String[] {rows.getString(1), rows.getString(2)});
      }
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + ServerMessage.of(e), e);
    }
    if (!found.isEmpty() && applied.isEmpty()) {
      String tool = found.get(0)[0];
      throw new RefusedException(
          "%s migrates this database (it has a table %s). To write files for it, use --format %s. To switch to autogen, run autogen init --baseline or autogen stamp"
              .formatted(tool.equals("flyway") ? "Flyway" : "Liquibase", found.get(0)[1], tool));
    }
  }
}
