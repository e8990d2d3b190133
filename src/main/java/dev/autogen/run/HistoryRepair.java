package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.Migration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Edits the history of a database without running a migration, in one transaction. */
public final class HistoryRepair {
  private final Connection connection;
  private final HistoryTable history;

  /**
   * Edits the history of one database.
   *
   * @param connection in auto-commit mode
   */
  public HistoryRepair(Connection connection, HistoryTable history) {
    this.connection = connection;
    this.history = history;
  }

  /** The work of one transaction. */
  public interface Work {
    void run() throws SQLException;
  }

  /** Runs several of the edits below in one transaction. */
  public void inTransaction(Work work) {
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

  /** Deletes all entries. */
  public void deleteAll() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM " + history.table());
    }
  }

  /** Deletes the entry of a migration. */
  public void delete(String revision) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM " + history.table() + " WHERE revision = ?")) {
      statement.setString(1, revision);
      statement.executeUpdate();
    }
  }

  /** Records a migration as applied, in place of any entry it had. */
  public void markApplied(Migration migration) throws SQLException {
    delete(migration.revision());
    history.recordApplied(migration, migration.upgrade().steps().size(), 0);
  }

  /** Records the checksum and steps of an edited file as the applied ones. */
  public void acceptChecksum(Migration migration) throws SQLException {
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
   * Replaces the entries of squashed migrations by the entry of the one that replaces them, with
   * the time of the last one.
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
      delete(revision);
    }
  }
}
