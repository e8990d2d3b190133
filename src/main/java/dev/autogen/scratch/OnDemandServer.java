package dev.autogen.scratch;

import dev.autogen.UsageException;
import dev.autogen.config.Settings;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.ExtensionSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The throw-away server, started at its first use. */
public final class OnDemandServer implements AutoCloseable {
  private final Settings settings;
  private final Consumer<String> progress;
  private Optional<ScratchServer> server = Optional.empty();
  private OptionalInt wantedMajor = OptionalInt.empty();
  private List<Extension> extensions = List.of();
  private Map<String, String> sessionSettings = Map.of();
  private final Set<Identifier> missingExtensions = new TreeSet<>();

  public OnDemandServer(Settings settings, Consumer<String> progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Sets the database whose version and settings the server has to match, before it starts. */
  public void standFor(DatabaseInfo info) {
    wantedMajor = OptionalInt.of(info.majorVersion());
    extensions = info.extensions();
    sessionSettings = info.settings();
    server.ifPresent(this::useSettings);
  }

  /** The settings of that database that affect how dates and times in SQL are read. */
  public Map<String, String> sessionSettings() {
    return sessionSettings;
  }

  private void useSettings(ScratchServer opened) {
    Set<String> unknown = opened.use(sessionSettings);
    if (!unknown.isEmpty()) {
      progress.accept(
          opened.describe()
              + " does not support these settings of the database: "
              + String.join(", ", unknown));
    }
  }

  /** Creates a database with the same extensions. */
  public ScratchDatabase newDatabase() {
    ScratchDatabase database = server().createDatabase();
    if (!extensions.isEmpty()) {
      addExtensions(database);
    }
    return database;
  }

  /** Creates a copy of a database without connections. */
  public ScratchDatabase copyOf(ScratchDatabase database) {
    return server().createDatabase(database);
  }

  private void addExtensions(ScratchDatabase database) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (Extension extension : extensions) {
        try {
          for (String sql : ExtensionSql.create(extension)) {
            statement.execute(sql);
          }
        } catch (SQLException e) {
          // A missing extension is reported by the proof.
          missingExtensions.add(extension.name());
        }
      }
    } catch (SQLException e) {
      database.close();
      throw ScratchDatabase.failure(e);
    }
  }

  /** The namespaces that belong to extensions. */
  public List<Identifier> extensionNamespaces() {
    return extensions.stream().map(Extension::namespace).distinct().toList();
  }

  /** The extensions that could not be created so far. */
  public Set<Identifier> missingExtensions() {
    return Set.copyOf(missingExtensions);
  }

  public boolean isAllowed() {
    return !settings.database().scratch().equals(Optional.of(Settings.NONE));
  }

  public ScratchServer server() {
    if (!isAllowed()) {
      throw new UsageException(
          "this command needs a throw-away server, and scratch=none disables that; set scratch to embedded or a URL");
    }
    if (server.isEmpty()) {
      long start = System.nanoTime();
      ScratchServer opened =
          ScratchServer.open(
              settings.database().scratch(),
              settings.database().libpq(),
              wantedMajor,
              settings.workFolder());
      server = Optional.of(opened);
      useSettings(opened);
      opened.note().ifPresent(progress);
      progress.accept(
          opened.describe() + " ready in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
    return server.get();
  }

  @Override
  public void close() {
    server.ifPresent(ScratchServer::close);
  }
}
