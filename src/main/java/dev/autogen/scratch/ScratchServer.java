package dev.autogen.scratch;

import dev.autogen.AutogenException;
import dev.autogen.DatabaseException;
import dev.autogen.introspect.Connections;
import dev.autogen.introspect.DatabaseUrl;
import dev.autogen.introspect.Login;
import dev.autogen.introspect.RoleDefinition;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** A PostgreSQL server for throw-away databases. */
public final class ScratchServer implements AutoCloseable {
  private static final String EMBEDDED = "embedded";
  static final String DATABASE_PREFIX = "autogen_scratch_";

  private static final int FIRST_WITH_STRATEGIES = 15;

  private final Server server;
  private final Connection maintenance;
  private final int majorVersion;
  private final String copying;
  private final Optional<String> note;
  private volatile Map<String, String> settings = Map.of();

  private ScratchServer(
      Server server, Connection maintenance, int major, String copying, Optional<String> note) {
    this.server = server;
    this.maintenance = maintenance;
    this.majorVersion = major;
    this.copying = copying;
    this.note = note;
  }

  /**
   * Opens the configured server: {@code embedded}, a {@code jdbc:postgresql:} URL or a {@code
   * jdbc:tc:} URL of Testcontainers. Without a setting it is the embedded server if that has the
   * wanted version, otherwise a container with the wanted version if Docker runs, otherwise the
   * embedded one.
   *
   * @param environment the environment variables of libpq for an external server
   * @param wantedMajor the major version of the database to match
   * @param cacheFolder the folder of the embedded server's files
   */
  public static ScratchServer open(
      Optional<String> setting,
      Map<String, String> environment,
      OptionalInt wantedMajor,
      Path cacheFolder) {
    if (setting.isEmpty()) {
      return bestFit(wantedMajor, cacheFolder);
    }
    String name = setting.get();
    if (name.equals(EMBEDDED)) {
      return over(EmbeddedServer.start(cacheFolder));
    }
    return over(
        name.startsWith(ContainerServer.URL_PREFIX)
            ? ContainerServer.start(name)
            : GivenServer.at(name, environment));
  }

  private static ScratchServer bestFit(OptionalInt wantedMajor, Path cacheFolder) {
    ScratchServer embedded = over(EmbeddedServer.start(cacheFolder));
    if (wantedMajor.isEmpty() || wantedMajor.getAsInt() == embedded.majorVersion()) {
      return embedded;
    }
    int major = wantedMajor.getAsInt();
    try {
      ScratchServer container = over(ContainerServer.start(ContainerServer.url(major)));
      embedded.close();
      return container;
    } catch (DatabaseException e) {
      String note =
          "PostgreSQL %d is not available (%s); using %s instead"
              .formatted(major, e.getMessage(), embedded.describe());
      return new ScratchServer(
          embedded.server,
          embedded.maintenance,
          embedded.majorVersion,
          embedded.copying,
          Optional.of(note));
    }
  }

  private static ScratchServer over(Server server) {
    try {
      Connection maintenance = connect(server, server.maintenanceDatabase());
      int major = maintenance.getMetaData().getDatabaseMajorVersion();
      return new ScratchServer(
          server, maintenance, major, copying(major, maintenance), Optional.empty());
    } catch (SQLException e) {
      server.close();
      throw new DatabaseException("cannot use " + server.describe() + ": " + e.getMessage(), e);
    } catch (AutogenException e) {
      server.close();
      throw e;
    }
  }

  /**
   * How new databases are copied. Copying files takes half the time of copying pages if the server
   * does not wait for the disk at checkpoints. Versions before 15 always copy files.
   */
  private static String copying(int majorVersion, Connection connection) throws SQLException {
    if (majorVersion < FIRST_WITH_STRATEGIES) {
      return "";
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT current_setting('fsync') = 'off'")) {
      return row.next() && row.getBoolean(1) ? " STRATEGY FILE_COPY" : "";
    }
  }

  /**
   * Sets session settings for all databases that are created from now on.
   *
   * @return the settings that this server does not support and ignores
   */
  public Set<String> use(Map<String, String> wanted) {
    Map<String, String> known = new TreeMap<>(wanted);
    known.entrySet().removeIf(setting -> !supports(setting));
    settings = known;
    Set<String> unknown = new TreeSet<>(wanted.keySet());
    unknown.removeAll(known.keySet());
    return unknown;
  }

  private synchronized boolean supports(Map.Entry<String, String> setting) {
    try (PreparedStatement statement =
        maintenance.prepareStatement("SELECT set_config(?, ?, true)")) {
      statement.setString(1, setting.getKey());
      statement.setString(2, setting.getValue());
      statement.execute();
      return true;
    } catch (SQLException e) {
      // The server does not know the setting or the value; the caller learns its name.
      return false;
    }
  }

  /** Creates an empty database. */
  public ScratchDatabase createDatabase() {
    return create("");
  }

  /** Creates a copy of a database without connections. */
  public ScratchDatabase createDatabase(ScratchDatabase template) {
    return create(" TEMPLATE " + template.name());
  }

  private ScratchDatabase create(String from) {
    String name = DATABASE_PREFIX + UUID.randomUUID().toString().replace("-", "");
    try {
      execute("CREATE DATABASE " + name + from + copying);
      for (Map.Entry<String, String> setting : settings.entrySet()) {
        execute(
            "ALTER ROLE SESSION_USER IN DATABASE %s SET %s = '%s'"
                .formatted(name, setting.getKey(), setting.getValue().replace("'", "''")));
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot create a throw-away database on " + describe() + ": " + e.getMessage(), e);
    }
    return new ScratchDatabase(this, name);
  }

  void drop(ScratchDatabase database) {
    try {
      execute("DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot drop the throw-away database %s on %s: %s"
              .formatted(database.name(), describe(), e.getMessage()),
          e);
    }
  }

  private synchronized void execute(String sql) throws SQLException {
    try (Statement statement = maintenance.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Creates roles like those of another server, until they are closed. */
  public synchronized ScratchRoles roles(List<RoleDefinition> wanted) {
    try {
      return ScratchRoles.create(connect(server.maintenanceDatabase()), wanted);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  DatabaseUrl url(String database) {
    return server.url(database);
  }

  Connection connect(String database) {
    return connect(server, database);
  }

  /** Connects with other options of the session than usual, as the server's program takes them. */
  Connection connect(String database, String options) {
    DatabaseUrl url = server.url(database);
    String usual = url.parameters().get("options");
    return connect(server, url.with("options", usual == null ? options : usual + " " + options));
  }

  private static Connection connect(Server server, String database) {
    return connect(server, server.url(database));
  }

  private static Connection connect(Server server, DatabaseUrl url) {
    return Connections.open(
        Login.of(url, Optional.empty(), Optional.empty(), server.environment()));
  }

  /** The major version of the server, such as 18. */
  public int majorVersion() {
    return majorVersion;
  }

  /** A short description, such as {@code the embedded PostgreSQL 18}. */
  public String describe() {
    return server.describe() + " " + majorVersion;
  }

  /** Why it is not the wanted server; empty if it is. */
  public Optional<String> note() {
    return note;
  }

  @Override
  public void close() {
    try (server;
        maintenance) {
      // A failure to close has no effect here.
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot close the connection to " + describe() + ": " + e.getMessage(), e);
    }
  }
}
