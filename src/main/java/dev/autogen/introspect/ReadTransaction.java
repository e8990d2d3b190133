package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads with one snapshot of the database and with settings under which expressions always look the
 * same. It leaves the connection unchanged.
 */
final class ReadTransaction {
  private static final CatalogQuery SETTINGS = CatalogQuery.named("settings");

  private ReadTransaction() {}

  /** The code that reads. */
  interface Body<R> {
    R read() throws SQLException;
  }

  /** The code that reads what some namespaces have. */
  interface OfNamespaces<R> {
    R read(Set<String> names) throws SQLException;
  }

  /**
   * Reads the catalog about some namespaces.
   *
   * @throws DatabaseException if that fails
   */
  static <R> R catalog(
      Connection connection, Collection<Identifier> namespaces, OfNamespaces<R> body) {
    Set<String> names =
        namespaces.stream().map(Identifier::value).collect(Collectors.toUnmodifiableSet());
    return catalog(connection, () -> body.read(names));
  }

  /**
   * Reads the catalog.
   *
   * @throws DatabaseException if that fails
   */
  static <R> R catalog(Connection connection, Body<R> body) {
    try {
      return in(connection, body);
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the catalog: " + e.getMessage(), e);
    }
  }

  static <R> R in(Connection connection, Body<R> body) throws SQLException {
    // With auto-commit off, the transaction and its objects belong to the caller.
    return connection.getAutoCommit() ? owned(connection, body) : joined(connection, body);
  }

  private static <R> R owned(Connection connection, Body<R> body) throws SQLException {
    connection.setAutoCommit(false);
    try {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
      }
      return withSettings(connection, body);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /** The rollback to the savepoint restores the settings. */
  private static <R> R joined(Connection connection, Body<R> body) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      return withSettings(connection, body);
    } finally {
      connection.rollback(before);
      connection.releaseSavepoint(before);
    }
  }

  private static <R> R withSettings(Connection connection, Body<R> body) throws SQLException {
    SETTINGS.run(connection, row -> List.of());
    return body.read();
  }
}
