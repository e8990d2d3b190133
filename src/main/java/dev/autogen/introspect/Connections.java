package dev.autogen.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.postgresql.Driver;

/** Opens connections to the databases that users name. */
public final class Connections {
  /** All the rest is in the properties: the driver repeats its URL in messages and in its log. */
  private static final String DRIVER_URL = "jdbc:postgresql://";

  private Connections() {}

  /**
   * Opens a connection to a PostgreSQL.
   *
   * @throws dev.autogen.AutogenException if there is none; the message says why and what to do, and
   *     tells no secret
   */
  public static Connection open(Login login) {
    try {
      return connect(login);
    } catch (SQLException e) {
      // As a cause it would carry the driver's own words into a log.
      throw ConnectionFailure.of(login, e);
    }
  }

  /** The same for what a URL says, without the variables of PostgreSQL's own programs. */
  public static Connection open(String url, Optional<String> user, Optional<String> password) {
    return open(Login.of(DatabaseUrl.parse(url), user, password, Map.of()));
  }

  /**
   * The same for a URL alone.
   *
   * @throws SQLException if there is no connection, in the words of the driver
   */
  public static Connection connect(String url) throws SQLException {
    return connect(Login.of(DatabaseUrl.parse(url), Optional.empty(), Optional.empty(), Map.of()));
  }

  private static Connection connect(Login login) throws SQLException {
    Connection connection = new Driver().connect(DRIVER_URL, login.properties());
    if (connection == null) {
      throw new SQLException("the driver does not understand the URL");
    }
    return SessionSettings.begin(connection);
  }
}
