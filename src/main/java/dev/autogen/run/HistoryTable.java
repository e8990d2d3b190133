package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.Migration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The table in which a database remembers what was applied. */
public final class HistoryTable {
  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS autogen_history (
          revision text PRIMARY KEY,
          message text NOT NULL,
          checksum text NOT NULL,
          steps_done integer NOT NULL,
          steps integer NOT NULL,
          steps_reverted integer NOT NULL DEFAULT 0,
          applied_at timestamptz NOT NULL DEFAULT now(),
          applied_by text NOT NULL DEFAULT current_user,
          autogen_version text NOT NULL
      )""";

  private final Connection connection;
  private final String version;

  /**
   * The history of one database.
   *
   * @param version of autogen, kept with what it applies
   */
  public HistoryTable(Connection connection, String version) {
    this.connection = connection;
    this.version = version;
  }

  /** What was applied, by revision; nothing when the table is not there. */
  public List<AppliedMigration> read() {
    try (Statement statement = connection.createStatement()) {
      List<AppliedMigration> applied = new ArrayList<>();
      if (!exists(statement)) {
        return applied;
      }
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT revision, message, checksum, steps_done, steps, steps_reverted, applied_at FROM autogen_history ORDER BY revision")) {
        while (rows.next()) {
          applied.add(
              new AppliedMigration(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getInt(4),
                  rows.getInt(5),
                  rows.getInt(6),
                  rows.getObject(7, OffsetDateTime.class).toInstant()));
        }
      }
      return applied;
    } catch (SQLException e) {
      throw new DatabaseException("cannot read autogen_history: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT to_regclass('autogen_history') IS NOT NULL")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!exists(statement)) {
        statement.execute(CREATE);
      }
    }
  }

  /** Remembers a migration as applied without running it. */
  public void stamp(Migration migration) {
    try {
      create();
      applied(migration, migration.upgrade().steps().size());
    } catch (SQLException e) {
      throw new DatabaseException("cannot write autogen_history: " + ServerMessage.of(e), e);
    }
  }

  /** Remembers how many steps of the upgrade ran. */
  void applied(Migration migration, int stepsDone) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO autogen_history (revision, message, checksum, steps_done, steps, autogen_version)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (revision) DO UPDATE
            SET checksum = excluded.checksum, steps_done = excluded.steps_done, steps = excluded.steps""")) {
      upsert.setString(1, migration.revision());
      upsert.setString(2, migration.message());
      upsert.setString(3, migration.checksum());
      upsert.setInt(4, stepsDone);
      upsert.setInt(5, migration.upgrade().steps().size());
      upsert.setString(6, version);
      upsert.executeUpdate();
    }
  }

  /**
   * Remembers how many steps of the downgrade ran; after the last there is nothing left to
   * remember.
   */
  void reverted(Migration migration, int stepsReverted) throws SQLException {
    boolean gone = stepsReverted >= migration.downgrade().steps().size();
    String sql =
        gone
            ? "DELETE FROM autogen_history WHERE revision = ?"
            : "UPDATE autogen_history SET steps_reverted = "
                + stepsReverted
                + " WHERE revision = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, migration.revision());
      statement.executeUpdate();
    }
  }
}
