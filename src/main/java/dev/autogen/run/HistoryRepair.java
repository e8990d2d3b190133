package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.Migration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Changes what a database remembers without running anything; all of it or nothing. */
public final class HistoryRepair {
  private final Connection connection;
  private final HistoryTable history;

  /**
   * For the history of one database.
   *
   * @param connection in auto-commit mode
   */
  public HistoryRepair(Connection connection, HistoryTable history) {
    this.connection = connection;
    this.history = history;
  }

  /** Work that is done in one transaction. */
  public interface Work {
    void run() throws SQLException;
  }

  /** Does several of the things below together. */
  public void together(Work work) {
    try {
      history.create();
      try (OwnTransaction transaction =
          OwnTransaction.begin(connection, TransactionStart.READ_COMMITTED)) {
        work.run();
        transaction.commit();
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot change " + history.table() + ": " + ServerMessage.withAdvice(e, connection), e);
    }
  }

  /** Remembers nothing any more. */
  public void forgetAll() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM " + history.table());
    }
  }

  /** Remembers a migration no more. */
  public void forget(String revision) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM " + history.table() + " WHERE revision = ?")) {
      delete.setString(1, revision);
      delete.executeUpdate();
    }
  }

  /** Remembers a migration as applied, whatever was remembered of it. */
  public void applied(Migration migration) throws SQLException {
    forget(migration.revision());
    history.applied(migration, migration.upgrade().steps().size(), 0);
  }

  /** Takes the statements of a file for those that were applied. */
  public void trust(Migration migration) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE "
                + history.table()
                + " SET checksum = ?, steps = ?, steps_done = ? WHERE revision = ?")) {
      update.setString(1, migration.checksum());
      update.setInt(2, migration.upgrade().steps().size());
      update.setInt(3, migration.upgrade().steps().size());
      update.setString(4, migration.revision());
      update.executeUpdate();
    }
  }

  /**
   * Remembers one migration in place of those that it replaces, as of when the last of them ran.
   */
  public void replace(List<String> revisions, Migration squashed) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE %1$s SET revision = ?, message = ?, checksum = ?, steps_done = ?, steps = ?
            WHERE revision = ? AND NOT EXISTS (SELECT FROM %1$s WHERE revision = ?)"""
                .formatted(history.table()))) {
      int steps = squashed.upgrade().steps().size();
      update.setString(1, squashed.revision());
      update.setString(2, squashed.message());
      update.setString(3, squashed.checksum());
      update.setInt(4, steps);
      update.setInt(5, steps);
      update.setString(6, revisions.get(revisions.size() - 1));
      update.setString(7, squashed.revision());
      update.executeUpdate();
    }
    for (String revision : revisions) {
      forget(revision);
    }
  }
}
