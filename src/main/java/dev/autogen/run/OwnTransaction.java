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
   * Begins one.
   *
   * @param first what it says first
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

  /** What a lost connection fails at too must not hide the statement that lost it. */
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
