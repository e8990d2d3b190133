package dev.autogen.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;

/**
 * A stretch of reading that sees one moment of the database and one spelling of its expressions,
 * and leaves the connection as it was.
 */
final class ReadTransaction {
  private static final CatalogQuery SETTINGS = CatalogQuery.named("settings");

  private ReadTransaction() {}

  /** What is read in it. */
  interface Body<R> {
    R read() throws SQLException;
  }

  static <R> R in(Connection connection, Body<R> body) throws SQLException {
    // With auto-commit off the transactions are the caller's, and so is what they made.
    return connection.getAutoCommit() ? owned(connection, body) : joined(connection, body);
  }

  private static <R> R owned(Connection connection, Body<R> body) throws SQLException {
    connection.setAutoCommit(false);
    try {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
      }
      return settled(connection, body);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /** The savepoint takes the settings back; nothing else happens after it. */
  private static <R> R joined(Connection connection, Body<R> body) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      return settled(connection, body);
    } finally {
      connection.rollback(before);
      connection.releaseSavepoint(before);
    }
  }

  private static <R> R settled(Connection connection, Body<R> body) throws SQLException {
    SETTINGS.run(connection, row -> List.of());
    return body.read();
  }
}
