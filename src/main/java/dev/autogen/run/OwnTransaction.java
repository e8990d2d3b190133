package dev.autogen.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A transaction on a connection in auto-commit mode: rolled back unless it was committed. */
final class OwnTransaction implements AutoCloseable {
  private final Connection connection;

  private OwnTransaction(Connection connection) {
    this.connection = connection;
  }

  /**
   * Begins a transaction.
   *
   * @param first the SQL that it runs first
   */
  static OwnTransaction begin(Connection connection, String first) throws SQLException {
    connection.setAutoCommit(false);
    OwnTransaction transaction = new OwnTransaction(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute(first);
      return transaction;
    } catch (SQLException e) {
      transaction.closeAfter(e);
      throw e;
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /** Closes after a failure; a second failure of a lost connection must not hide the first one. */
  private void closeAfter(SQLException failure) {
    try {
      close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
  }
}
