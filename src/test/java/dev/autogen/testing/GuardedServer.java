package dev.autogen.testing;

import dev.autogen.introspect.Connections;
import dev.autogen.scratch.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A server of a test's own that lets not everybody in: {@code asks} needs the password {@code
 * s3cr3t}, {@code tls} needs TLS, which the server has not, {@code shut} is rejected, {@code
 * nobody} is no role; {@code postgres} may do anything.
 */
public final class GuardedServer implements AutoCloseable {
  /** The password of the role {@code asks}. */
  public static final String SECRET = "s3cr3t";

  private static final String RULES =
      """
      host    all asks all scram-sha-256
      hostssl all tls  all trust
      host    all shut all reject
      host    all tls  all reject
      host    all all  all trust
      """;

  private final EmbeddedDatabase server;

  /**
   * Starts it.
   *
   * @param folder where its data is
   */
  public GuardedServer(Path folder) {
    server = EmbeddedDatabase.open(folder, PostgresServer.CACHE);
    execute("SET password_encryption = 'scram-sha-256'");
    execute("CREATE ROLE asks LOGIN PASSWORD '" + SECRET + "'");
    execute("CREATE ROLE tls LOGIN; CREATE ROLE shut LOGIN; CREATE ROLE absent NOLOGIN");
    execute("GRANT ALL ON SCHEMA public TO asks");
    try {
      Files.writeString(Path.of(value("SHOW hba_file")), RULES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    execute("SELECT pg_reload_conf(), pg_sleep(0.5)");
  }

  /** Host and port. */
  public String address() {
    return server.url().replaceFirst(".*//([^/]*)/.*", "$1");
  }

  public int port() {
    return Integer.parseInt(address().split(":", 2)[1]);
  }

  /** The URL of its database, without a user. */
  public String url() {
    return "jdbc:postgresql://" + address() + "/autogen";
  }

  /** Runs SQL as the superuser. */
  public void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the first row. */
  public String value(String query) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() {
    return Connections.open(server.url(), Optional.empty(), Optional.empty());
  }

  @Override
  public void close() {
    server.close();
  }
}
