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

/** The table in which a database remembers what was applied. */
public final class HistoryTable {
  /**
   * What the migration that runs may have set otherwise: who writes, where names lead, how long.
   */
  private static final String OWN_SETTINGS =
      "SET LOCAL SESSION AUTHORIZATION DEFAULT; SET LOCAL role = DEFAULT;"
          + " SET LOCAL search_path = pg_catalog; SET LOCAL statement_timeout = 0";

  private final Connection connection;
  private final HistoryPlace place;
  private final String table;
  private final HistorySql sql;

  /**
   * The history of one database, in the schema where unqualified tables live.
   *
   * @param version of autogen, kept with what it applies
   */
  public HistoryTable(Connection connection, String version) {
    this(connection, Optional.empty(), version);
  }

  /**
   * The history of one database.
   *
   * @param schema where the table is, made with it; nothing for where unqualified tables live now
   * @param version of autogen, kept with what it applies
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

  /** The table as SQL names it. */
  public String table() {
    return table;
  }

  /** What tells this history from others of the database to an advisory lock, as SQL. */
  String lockKey() {
    return place.lockKey();
  }

  /** What was applied, by revision; nothing when the table is not there. */
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

  /** What to know of the place of this history where nobody has chosen it, a sentence each. */
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

  /** Who may not make a schema, or a table in one, may still use what is there. */
  void create() throws SQLException {
    if (place.schema().isEmpty()) {
      throw new DatabaseException(
          "no schema of the search path exists that the role may use, so there is no place for"
              + " tables and their history: GRANT USAGE, CREATE ON a schema of it TO "
              + MissingRight.user(connection)
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

  /** Remembers a migration as applied without running it. */
  public void stamp(Migration migration) {
    try {
      create();
      applied(migration, migration.upgrade().steps().size(), 0);
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot write " + table + ": " + ServerMessage.withAdvice(e, connection), e);
    }
  }

  /** Makes sure that there is an entry, before a step that no transaction holds together. */
  void begin(Migration migration) throws SQLException {
    write(sql.begin(migration));
  }

  /**
   * Remembers that the next step was begun, of which a part may be done.
   *
   * @param indexes an array of the indexes that are there before it, as SQL
   */
  void begun(Migration migration, Direction direction, String indexes) throws SQLException {
    addStepColumns();
    write(sql.begun(migration, direction, array(indexes)));
  }

  /** Asked with what the migration has set, so that names mean what they mean there. */
  private String array(String expression) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT (" + expression + ")::text")) {
      row.next();
      return Quoted.literal(row.getString(1)) + "::text[]";
    }
  }

  /** Remembers how many statements ran of a step that was begun. */
  void ran(Migration migration, int statements) throws SQLException {
    write(sql.ran(migration, statements));
  }

  /** How many statements ran of the step that was begun. */
  int statementsDone(Migration migration) throws SQLException {
    addStepColumns();
    return Integer.parseInt(ask(sql.statementsDone(migration)));
  }

  /** Asks with settings of its own. */
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

  private void addStepColumns() throws SQLException {
    write(sql.addStepColumns());
  }

  /** An array of the indexes that were there before the step that was begun, as SQL. */
  String indexesBefore(Migration migration) throws SQLException {
    return Quoted.literal(ask(sql.indexesBefore(migration))) + "::text[]";
  }

  /**
   * Forgets an upgrade that has left nothing behind, as its first step failed.
   *
   * @return whether there was one
   */
  boolean forgetUnbegun(Migration migration) throws SQLException {
    return write(sql.removeUnbegun(migration)) > 0;
  }

  /** Forgets that a step was begun of which nothing is there any more. */
  void cleared(Migration migration) throws SQLException {
    write(sql.cleared(migration));
  }

  /** Remembers how far the next step has filled its table. */
  void filled(Migration migration, long blocks, Direction direction) throws SQLException {
    write(sql.filled(migration, blocks, direction));
  }

  /** Remembers how many steps of the upgrade ran, the last one in this time. */
  void applied(Migration migration, int stepsDone, long milliseconds) throws SQLException {
    write(sql.applied(migration, stepsDone, milliseconds));
  }

  /** Remembers how many steps of the downgrade ran; after the last there is no entry. */
  void reverted(Migration migration, int stepsReverted) throws SQLException {
    write(sql.reverted(migration, stepsReverted));
  }

  /**
   * Writes with settings of its own, until the transaction ends: then those are there again that
   * the migration has made.
   *
   * @return how many rows
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
