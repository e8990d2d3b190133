package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.Migration;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
  private final String version;

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
    this.version = version;
    try {
      place = HistoryPlace.of(schema, connection);
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + ServerMessage.of(e), e);
    }
    table = place.table();
  }

  /** The quoted name of the table. */
  public String table() {
    return table;
  }

  /** The key of the advisory lock of this history, as SQL. */
  String lockKey() {
    return place.lockKey();
  }

  /** Reads the entries, ordered by revision; none where the table does not exist. */
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
        row.getInt("steps_done"),
        row.getInt("steps"),
        row.getInt("steps_reverted"),
        row.getBoolean("step_begun"),
        row.getLong("blocks_done"),
        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
        row.getString("applied_by"),
        Duration.ofMillis(row.getLong("duration_ms")),
        row.getString("autogen_version"));
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
          "no schema of the search path exists on which the role has USAGE, so there is no place for"
              + " tables and their history: GRANT USAGE, CREATE ON a schema of it TO "
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
    write(
        "INSERT INTO "
            + table
            + " (revision, message, checksum, steps_done, steps, autogen_version)"
            + " VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT (revision) DO NOTHING",
        insert -> {
          insert.setString(1, migration.revision());
          insert.setString(2, migration.message());
          insert.setString(3, migration.checksum());
          insert.setInt(4, migration.upgrade().steps().size());
          insert.setString(5, version);
        });
  }

  /**
   * Records that the next step has started and may be done in part.
   *
   * @param indexes an array of the indexes that exist before the step, as SQL
   */
  void recordStepBegun(Migration migration, Direction direction, String indexes)
      throws SQLException {
    addMissingColumns();
    Array before = array(indexes);
    write(
        "UPDATE %s SET step_begun = true, statements_done = 0, indexes_before = ?%s WHERE revision = ?"
            .formatted(table, stepsOnDowngrade(direction)),
        update -> {
          update.setArray(1, before);
          update.setString(2, migration.revision());
        });
  }

  /**
   * Evaluates an array with the settings of the migration, so that names resolve as in its
   * statements.
   */
  private Array array(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT " + sql)) {
      row.next();
      return row.getArray(1);
    }
  }

  /** Records how many statements of the started step have run. */
  void recordStatements(Migration migration, int statements) throws SQLException {
    update("statements_done = " + statements, migration);
  }

  /** How many statements of the started step have run. */
  int statementsDone(Migration migration) throws SQLException {
    addMissingColumns();
    return Integer.parseInt(ask(statementsDone(table, migration)));
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

  static String statementsDone(String table, Migration migration) {
    return "coalesce((SELECT statements_done FROM %s WHERE revision = %s), 0)"
        .formatted(table, Quoted.literal(migration.revision()));
  }

  private void addMissingColumns() throws SQLException {
    write(missingColumns(table), none -> {});
  }

  /** Adds the columns for statements of a step to a table that an earlier version created. */
  static String missingColumns(String table) {
    return """
        DO $autogen$
        BEGIN
          IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = %1$s::regclass AND attname = 'indexes_before') THEN
            ALTER TABLE %2$s ADD COLUMN statements_done integer NOT NULL DEFAULT 0, ADD COLUMN indexes_before text[];
          END IF;
        END
        $autogen$"""
        .formatted(Quoted.literal(table), table);
  }

  /** An array of the indexes that existed before the started step, as SQL. */
  String indexesBefore(Migration migration) throws SQLException {
    return Quoted.literal(ask(indexesBefore(table, migration))) + "::text[]";
  }

  static String indexesBefore(String table, Migration migration) {
    return "coalesce((SELECT indexes_before FROM %s WHERE revision = %s), '{}')"
        .formatted(table, Quoted.literal(migration.revision()));
  }

  /**
   * Deletes the entry of an upgrade whose first step failed and left nothing behind.
   *
   * @return whether there was such an entry
   */
  boolean deleteIfNothingRan(Migration migration) throws SQLException {
    return write(
            "DELETE FROM "
                + table
                + " WHERE revision = ? AND steps_done = 0 AND blocks_done = 0 AND NOT step_begun",
            delete -> delete.setString(1, migration.revision()))
        > 0;
  }

  /** Records that nothing of the started step is left. */
  void clearStepBegun(Migration migration) throws SQLException {
    update("step_begun = false, blocks_done = 0", migration);
  }

  /** Records how many blocks the next step has backfilled. */
  void recordBlocks(Migration migration, long blocks, Direction direction) throws SQLException {
    update("blocks_done = " + blocks + stepsOnDowngrade(direction), migration);
  }

  /** A downgrade counts only the steps that were done when it began. */
  private static String stepsOnDowngrade(Direction direction) {
    return direction == Direction.DOWNGRADE ? ", steps = steps_done" : "";
  }

  /** Records how many steps of the upgrade have run, and the duration of the last one. */
  void recordApplied(Migration migration, int stepsDone, long milliseconds) throws SQLException {
    write(
        """
        INSERT INTO %1$s AS history
            (revision, message, checksum, steps_done, steps, duration_ms, autogen_version)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (revision) DO UPDATE
        SET checksum = excluded.checksum, steps_done = excluded.steps_done, steps = excluded.steps,
            steps_reverted = 0, step_begun = false, blocks_done = 0,
            duration_ms = history.duration_ms + excluded.duration_ms,
            applied_at = now(), applied_by = current_user, autogen_version = excluded.autogen_version"""
            .formatted(table),
        upsert -> {
          upsert.setString(1, migration.revision());
          upsert.setString(2, migration.message());
          upsert.setString(3, migration.checksum());
          upsert.setInt(4, stepsDone);
          upsert.setInt(5, migration.upgrade().steps().size());
          upsert.setLong(6, milliseconds);
          upsert.setString(7, version);
        });
  }

  /** Records how many steps of the downgrade have run; after the last one it deletes the entry. */
  void recordReverted(Migration migration, int stepsReverted) throws SQLException {
    if (stepsReverted < migration.downgrade().steps().size()) {
      update(
          "steps_reverted = "
              + stepsReverted
              + ", step_begun = false, blocks_done = 0"
              + stepsOnDowngrade(Direction.DOWNGRADE),
          migration);
    } else {
      execute("DELETE FROM " + table, migration);
    }
  }

  private void update(String values, Migration migration) throws SQLException {
    execute("UPDATE " + table + " SET " + values, migration);
  }

  private void execute(String sql, Migration migration) throws SQLException {
    write(sql + " WHERE revision = ?", update -> update.setString(1, migration.revision()));
  }

  private interface Parameters {
    void of(PreparedStatement statement) throws SQLException;
  }

  /**
   * Writes without the settings of the migration; they are back when the transaction ends.
   *
   * @return how many rows were changed
   */
  private int write(String sql, Parameters parameters) throws SQLException {
    if (!connection.getAutoCommit()) {
      return writeInTransaction(sql, parameters);
    }
    try (OwnTransaction transaction =
        OwnTransaction.begin(connection, TransactionStart.READ_COMMITTED)) {
      int rows = writeInTransaction(sql, parameters);
      transaction.commit();
      return rows;
    }
  }

  private int writeInTransaction(String sql, Parameters parameters) throws SQLException {
    try (Statement settings = connection.createStatement();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      settings.execute(OWN_SETTINGS);
      parameters.of(statement);
      return statement.executeUpdate();
    }
  }
}
