package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.Migration;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
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

/** The table in which a database remembers what was applied. */
public final class HistoryTable {
  private static final String NAME = "autogen_history";

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS %s (
          revision text PRIMARY KEY,
          message text NOT NULL,
          checksum text NOT NULL,
          state text NOT NULL GENERATED ALWAYS AS (
              CASE WHEN steps_done < steps THEN 'applying'
                   WHEN steps_reverted > 0 OR step_begun OR blocks_done > 0 THEN 'reverting'
                   ELSE 'applied' END) STORED,
          steps_done integer NOT NULL,
          steps integer NOT NULL,
          steps_reverted integer NOT NULL DEFAULT 0,
          step_begun boolean NOT NULL DEFAULT false,
          blocks_done bigint NOT NULL DEFAULT 0,
          statements_done integer NOT NULL DEFAULT 0,
          indexes_before text[],
          applied_at timestamptz NOT NULL DEFAULT now(),
          applied_by text NOT NULL DEFAULT current_user,
          duration_ms bigint NOT NULL DEFAULT 0,
          autogen_version text NOT NULL
      )""";

  private final Connection connection;
  private final Optional<Identifier> schema;
  private final String table;
  private final String version;

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
   * @param schema where the table is, made with it; nothing for where unqualified tables live
   * @param version of autogen, kept with what it applies
   */
  public HistoryTable(Connection connection, Optional<Identifier> schema, String version) {
    this.connection = connection;
    this.schema = schema;
    table = name(schema);
    this.version = version;
  }

  /** The table as SQL names it. */
  public String table() {
    return table;
  }

  /** A table in a schema, or where unqualified tables live, as SQL names it. */
  static String name(Optional<Identifier> schema) {
    return schema.map(it -> Quoted.name(it) + ".").orElse("") + NAME;
  }

  /** What makes a table where it is missing. */
  static String creation(Optional<Identifier> schema) {
    return CREATE.formatted(name(schema));
  }

  /** What tells this history from others of the database to an advisory lock, as SQL. */
  String lockKey() {
    return lockKey(schema);
  }

  static String lockKey(Optional<Identifier> schema) {
    return schema
        .map(name -> "hashtext(" + Quoted.literal(name.value()) + ")")
        .orElse("hashtext(coalesce(current_schema(), ''))");
  }

  /** What was applied, by revision; nothing when the table is not there. */
  public List<AppliedMigration> read() {
    try (Statement statement = connection.createStatement()) {
      List<AppliedMigration> applied = new ArrayList<>();
      if (!exists(statement)) {
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
      throw new DatabaseException("cannot read " + table + ": " + ServerMessage.of(e), e);
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

  private boolean exists(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT to_regclass(" + Quoted.literal(table) + ") IS NOT NULL")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!exists(statement)) {
        if (schema.isPresent()) {
          statement.execute("CREATE SCHEMA IF NOT EXISTS " + Quoted.name(schema.get()));
        }
        statement.execute(creation(schema));
      }
    }
  }

  /** Remembers a migration as applied without running it. */
  public void stamp(Migration migration) {
    try {
      create();
      applied(migration, migration.upgrade().steps().size(), 0);
    } catch (SQLException e) {
      throw new DatabaseException("cannot write " + table + ": " + ServerMessage.of(e), e);
    }
  }

  /** Makes sure that there is an entry, before a step that no transaction holds together. */
  void begin(Migration migration) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO "
                + table
                + " (revision, message, checksum, steps_done, steps, autogen_version)"
                + " VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT (revision) DO NOTHING")) {
      insert.setString(1, migration.revision());
      insert.setString(2, migration.message());
      insert.setString(3, migration.checksum());
      insert.setInt(4, migration.upgrade().steps().size());
      insert.setString(5, version);
      insert.executeUpdate();
    }
  }

  /**
   * Remembers that the next step was begun, of which a part may be done.
   *
   * @param indexes an array of the indexes that are there before it, as SQL
   */
  void begun(Migration migration, Direction direction, String indexes) throws SQLException {
    makeRoom();
    update(
        "step_begun = true, statements_done = 0, indexes_before = " + indexes + turn(direction),
        migration);
  }

  /** Remembers how many statements ran of a step that was begun. */
  void ran(Migration migration, int statements) throws SQLException {
    update("statements_done = " + statements, migration);
  }

  /** How many statements ran of the step that was begun. */
  int statementsDone(Migration migration) throws SQLException {
    makeRoom();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT " + statementsDone(table, migration))) {
      row.next();
      return row.getInt(1);
    }
  }

  static String statementsDone(String table, Migration migration) {
    return "coalesce((SELECT statements_done FROM %s WHERE revision = %s), 0)"
        .formatted(table, Quoted.literal(migration.revision()));
  }

  private void makeRoom() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(room(table));
    }
  }

  /** What makes room for the parts of a step in a table that an earlier version made. */
  static String room(String table) {
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

  /** An array of the indexes that were there before the step that was begun, as SQL. */
  String indexesBefore(Migration migration) {
    return indexesBefore(table, migration);
  }

  static String indexesBefore(String table, Migration migration) {
    return "coalesce((SELECT indexes_before FROM %s WHERE revision = %s), '{}')"
        .formatted(table, Quoted.literal(migration.revision()));
  }

  /**
   * Forgets an upgrade that has left nothing behind, as its first step failed.
   *
   * @return whether there was one
   */
  boolean forgetUnbegun(Migration migration) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "DELETE FROM "
                + table
                + " WHERE revision = ? AND steps_done = 0 AND blocks_done = 0 AND NOT step_begun")) {
      delete.setString(1, migration.revision());
      return delete.executeUpdate() > 0;
    }
  }

  /** Forgets that a step was begun of which nothing is there any more. */
  void cleared(Migration migration) throws SQLException {
    update("step_begun = false, blocks_done = 0", migration);
  }

  /** Remembers how far the next step has filled its table. */
  void filled(Migration migration, long blocks, Direction direction) throws SQLException {
    update("blocks_done = " + blocks + turn(direction), migration);
  }

  /** On the way back no more steps count than those that were done when it began. */
  private static String turn(Direction direction) {
    return direction == Direction.DOWNGRADE ? ", steps = steps_done" : "";
  }

  /** Remembers how many steps of the upgrade ran, the last one in this time. */
  void applied(Migration migration, int stepsDone, long milliseconds) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO %1$s AS history
                (revision, message, checksum, steps_done, steps, duration_ms, autogen_version)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (revision) DO UPDATE
            SET checksum = excluded.checksum, steps_done = excluded.steps_done, steps = excluded.steps,
                steps_reverted = 0, step_begun = false, blocks_done = 0,
                duration_ms = history.duration_ms + excluded.duration_ms,
                applied_at = now(), applied_by = current_user, autogen_version = excluded.autogen_version"""
                .formatted(table))) {
      upsert.setString(1, migration.revision());
      upsert.setString(2, migration.message());
      upsert.setString(3, migration.checksum());
      upsert.setInt(4, stepsDone);
      upsert.setInt(5, migration.upgrade().steps().size());
      upsert.setLong(6, milliseconds);
      upsert.setString(7, version);
      upsert.executeUpdate();
    }
  }

  /**
   * Remembers how many steps of the downgrade ran; after the last there is nothing left to
   * remember.
   */
  void reverted(Migration migration, int stepsReverted) throws SQLException {
    if (stepsReverted < migration.downgrade().steps().size()) {
      update(
          "steps_reverted = "
              + stepsReverted
              + ", step_begun = false, blocks_done = 0"
              + turn(Direction.DOWNGRADE),
          migration);
    } else {
      execute("DELETE FROM " + table, migration);
    }
  }

  private void update(String values, Migration migration) throws SQLException {
    execute("UPDATE " + table + " SET " + values, migration);
  }

  private void execute(String sql, Migration migration) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql + " WHERE revision = ?")) {
      statement.setString(1, migration.revision());
      statement.executeUpdate();
    }
  }
}
