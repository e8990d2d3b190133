package dev.autogen.scratch;

import dev.autogen.AutogenException;
import dev.autogen.DatabaseException;
import dev.autogen.introspect.Connections;
import dev.autogen.introspect.DatabaseUrl;
import dev.autogen.introspect.Login;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** A PostgreSQL on which databases may be made and thrown away. */
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
   * Opens the server that the setting names: {@code embedded}, a {@code jdbc:postgresql:} URL or a
   * {@code jdbc:tc:} URL of Testcontainers. Without one it is the embedded server if that has the
   * wanted version, else a container with the wanted version if Docker runs, else the embedded one.
   *
   * @param wantedMajor the major version of the database that the scratch server stands for
   * @param cacheFolder where the embedded server keeps its files from one run to the next
   */
  public static ScratchServer open(
      Optional<String> setting, OptionalInt wantedMajor, Path cacheFolder) {
    return open(setting, Map.of(), wantedMajor, cacheFolder);
  }

  /**
   * The same, where the variables of PostgreSQL's own programs count for a server that is given.
   *
   * @param environment where they are
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
          "PostgreSQL %d is wanted, but %s; using %s instead"
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
   * How new databases are copied: as files in half the time of pages, where the checkpoints that
   * this takes do not wait for a disk. Older versions know no other way than files.
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
   * Gives the databases that are made from now on these settings of sessions, as those that they
   * stand for have them.
   *
   * @return the ones that this server does not know, left out
   */
  public Set<String> use(Map<String, String> wanted) {
    Map<String, String> known = new TreeMap<>(wanted);
    known.entrySet().removeIf(setting -> !knows(setting));
    settings = known;
    Set<String> unknown = new TreeSet<>(wanted.keySet());
    unknown.removeAll(known.keySet());
    return unknown;
  }

  private synchronized boolean knows(Map.Entry<String, String> setting) {
    try (PreparedStatement statement =
        maintenance.prepareStatement("SELECT set_config(?, ?, true)")) {
      statement.setString(1, setting.getKey());
      statement.setString(2, setting.getValue());
      statement.execute();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /** Makes an empty database. */
  public ScratchDatabase createDatabase() {
    return create("");
  }

  /** Makes a copy of a database that nobody is connected to. */
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
          "no scratch database can be made on " + describe() + ": " + e.getMessage(), e);
    }
    return new ScratchDatabase(this, name);
  }

  void drop(ScratchDatabase database) {
    try {
      execute("DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new DatabaseException(
          "the scratch database %s on %s cannot be dropped: %s"
              .formatted(database.name(), describe(), e.getMessage()),
          e);
    }
  }

  private synchronized void execute(String sql) throws SQLException {
    try (Statement statement = maintenance.createStatement()) {
      statement.execute(sql);
    }
  }

  DatabaseUrl url(String database) {
    return server.url(database);
  }

  Connection connect(String database) {
    return connect(server, database);
  }

  private static Connection connect(Server server, String database) {
    return Connections.open(
        Login.of(server.url(database), Optional.empty(), Optional.empty(), server.environment()));
  }

  /** The major version of the server, such as 18. */
  public int majorVersion() {
    return majorVersion;
  }

  /** What it is, in a few words, such as {@code the embedded PostgreSQL 18}. */
  public String describe() {
    return server.describe() + " " + majorVersion;
  }

  /** Why it is not the server that was wanted, if it is not. */
  public Optional<String> note() {
    return note;
  }

  @Override
  public void close() {
    try (server;
        maintenance) {
      // Closing is all there is to do.
    } catch (SQLException e) {
      throw new DatabaseException("cannot leave " + describe() + ": " + e.getMessage(), e);
    }
  }
}
