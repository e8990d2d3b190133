package dev.autogen.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.postgresql.Driver;

/** Opens connections to databases. */
public final class Connections {
  /**
   * Everything else is in the properties, because the driver repeats its URL in messages and in its
   * log.
   */
  private static final String DRIVER_URL = "jdbc:postgresql://";

  private Connections() {}

  /**
   * Opens a connection to a PostgreSQL.
   *
   * @throws dev.autogen.AutogenException if the connection fails; the message says why and what to
   *     do, without secrets
   */
  public static Connection open(Login login) {
    try {
      return connect(login);
    } catch (SQLException e) {
      // Without the cause: the driver's message may contain secrets.
      throw ConnectionFailure.of(login, e);
    }
  }

  /** The same for a URL, without the environment variables of libpq. */
  public static Connection open(String url, Optional<String> user, Optional<String> password) {
    return open(Login.of(DatabaseUrl.parse(url), user, password, Map.of()));
  }

  /**
   * The same for a URL alone.
   *
   * @throws SQLException if the connection fails, with the message of the driver
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
