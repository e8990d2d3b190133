package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.Migration;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table that records which migrations are applied to a database. */
public final class HistoryTable {
  /**
   * Undoes for one transaction what the running migration may have set: role, search path, timeout.
   */
  private static final String OWN_SETTINGS =
      "SET LOCAL SESSION AUTHORIZATION DEFAULT; SET LOCAL role = DEFAULT;"
          + " SET LOCAL search_path = pg_catalog; SET LOCAL statement_timeout = 0";

  private final Connection connection;
  private final HistoryPlace place;
  private final String table;
  private final HistorySql sql;

  /**
   * The history of one database, in the schema of unqualified tables.
   *
   * @param version the version of autogen, stored in each entry
   */
  public HistoryTable(Connection connection, String version) {
    this(connection, Optional.empty(), version);
  }

  /**
   * The history of one database.
   *
   * @param schema the schema of the table, created with it; empty for the one of unqualified tables
   * @param version the version of autogen, stored in each entry
   */
  public HistoryTable(Connection connection, Optional<Identifier> schema, String version) {
    this.connection = connection;
    try {
      place = HistoryPlace.of(schema, connection);
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + ServerMessage.of(e), e);
    }
    table = place.table();
    sql = new HistorySql(table, version);
  }

  /** The quoted name of the table. */
  public String table() {
    return table;
  }

  /** The key of the advisory lock of this history, as SQL. */
  String lockKey() {
    return place.lockKey();
  }

  /** Reads the entries, ordered by revision; none if the table does not exist. */
  public List<AppliedMigration> read() {
    try (Statement statement = connection.createStatement()) {
      List<AppliedMigration> applied = new ArrayList<>();
      if (isTrue(place.isMissing(), statement)) {
        return applied;
      }
      try (ResultSet rows =
          statement.executeQuery("SELECT * FROM " + table + " ORDER BY revision")) {
        while (rows.next()) {
          applied.add(entry(rows));
        }
      }
      return applied;
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot read " + table + ": " + ServerMessage.withAdvice(e, connection), e);
    }
  }

  /** Notes about the schema of this history where no option has chosen it, one sentence each. */
  public List<String> notes() {
    try {
      return HistoryNotes.of(place, connection);
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + ServerMessage.of(e), e);
    }
  }

  private static AppliedMigration entry(ResultSet row) throws SQLException {
    return new AppliedMigration(
        row.getString("revision"),
        row.getString("message"),
        row.getString("checksum"),
        new StepProgress(
            row.getInt("steps_done"),
            row.getInt("steps"),
            row.getInt("steps_reverted"),
            row.getBoolean("step_begun"),
            row.getLong("blocks_done")),
        new LastRun(
            row.getObject("applied_at", OffsetDateTime.class).toInstant(),
            row.getString("applied_by"),
            Duration.ofMillis(row.getLong("duration_ms")),
            row.getString("autogen_version")));
  }

  private static boolean isTrue(String condition, Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT " + condition)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /**
   * Creates the table only where it is missing, so that a role without the privilege to create can
   * still use it.
   */
  void create() throws SQLException {
    if (place.schema().isEmpty()) {
      throw new DatabaseException(
          "no schema of the search path exists on which the role has USAGE, so tables and their history have no schema: GRANT USAGE, CREATE ON a schema of it TO "
              + MissingPrivilege.user(connection)
              + ", or set the search path of the role");
    }
    try (Statement statement = connection.createStatement()) {
      if (isTrue(place.isMissing(), statement)) {
        Optional<String> schema = place.schemaCreation();
        if (schema.isPresent() && isTrue(place.isSchemaMissing(), statement)) {
          statement.execute(schema.get());
        }
        statement.execute(place.creation());
      }
    }
  }

  /** Records a migration as applied without running it. */
  public void stamp(Migration migration) {
    try {
      create();
      recordApplied(migration, migration.upgrade().steps().size(), 0);
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot write " + table + ": " + ServerMessage.withAdvice(e, connection), e);
    }
  }

  /** Inserts the entry if it is missing, before a step that runs outside a transaction. */
  void ensureEntry(Migration migration) throws SQLException {
    write(sql.ensureEntry(migration));
  }

  /**
   * Records that the next step has started and may be done in part.
   *
   * @param indexes an array of the indexes that exist before the step, as SQL
   */
  void recordStepBegun(Migration migration, Direction direction, String indexes)
      throws SQLException {
    addMissingColumns();
    write(sql.recordStepBegun(migration, direction, array(indexes)));
  }

  /**
   * Evaluates an array with the settings of the migration, so that names resolve as in its
   * statements.
   */
  private String array(String expression) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT (" + expression + ")::text")) {
      row.next();
      return Quoted.literal(row.getString(1)) + "::text[]";
    }
  }

  /** Records how many statements of the started step have run. */
  void recordStatements(Migration migration, int statements) throws SQLException {
    write(sql.recordStatements(migration, statements));
  }

  /** How many statements of the started step have run. */
  int statementsDone(Migration migration) throws SQLException {
    addMissingColumns();
    return Integer.parseInt(ask(sql.statementsDone(migration)));
  }

  /** Evaluates an expression without the settings of the migration. */
  private String ask(String expression) throws SQLException {
    try (OwnTransaction transaction =
            OwnTransaction.begin(
                connection, TransactionStart.READ_COMMITTED + "; " + OWN_SETTINGS);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT " + expression)) {
      row.next();
      String answer = row.getString(1);
      transaction.commit();
      return answer;
    }
  }

  private void addMissingColumns() throws SQLException {
    write(sql.addMissingColumns());
  }

  /** An array of the indexes that existed before the started step, as SQL. */
  String indexesBefore(Migration migration) throws SQLException {
    return Quoted.literal(ask(sql.indexesBefore(migration))) + "::text[]";
  }

  /**
   * Deletes the entry of an upgrade whose first step failed and left nothing behind.
   *
   * @return whether there was such an entry
   */
  boolean deleteIfNothingRan(Migration migration) throws SQLException {
    return write(sql.deleteIfNothingRan(migration)) > 0;
  }

  /** Records that nothing of the started step is left. */
  void clearStepBegun(Migration migration) throws SQLException {
    write(sql.clearStepBegun(migration));
  }

  /** Records how many blocks the next step has backfilled. */
  void recordBlocks(Migration migration, long blocks, Direction direction) throws SQLException {
    write(sql.recordBlocks(migration, blocks, direction));
  }

  /** Records how many steps of the upgrade have run, and the duration of the last one. */
  void recordApplied(Migration migration, int stepsDone, long milliseconds) throws SQLException {
    write(sql.recordApplied(migration, stepsDone, milliseconds));
  }

  /** Records how many steps of the downgrade have run; after the last one it deletes the entry. */
  void recordReverted(Migration migration, int stepsReverted) throws SQLException {
    write(sql.recordReverted(migration, stepsReverted));
  }

  /**
   * Writes without the settings of the migration; they are back when the transaction ends.
   *
   * @return how many rows were changed
   */
  private int write(String statement) throws SQLException {
    if (!connection.getAutoCommit()) {
      return writeInTransaction(statement);
    }
    try (OwnTransaction transaction =
        OwnTransaction.begin(connection, TransactionStart.READ_COMMITTED)) {
      int rows = writeInTransaction(statement);
      transaction.commit();
      return rows;
    }
  }

  private int writeInTransaction(String written) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(OWN_SETTINGS);
      return statement.executeUpdate(written);
    }
  }
}
