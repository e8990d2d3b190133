package dev.autogen.session;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.Version;
import dev.autogen.config.Settings;
import dev.autogen.introspect.Connections;
import dev.autogen.introspect.CurrentSchema;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.introspect.DatabaseUrl;
import dev.autogen.introspect.Login;
import dev.autogen.run.AppliedMigration;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.RunnerLock;
import dev.autogen.schema.Identifier;
import dev.autogen.scratch.EmbeddedDatabase;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The database of the user. */
public final class LiveDatabase implements AutoCloseable {
  private final Settings settings;
  private final DatabaseUrl url;
  private final Optional<String> historySchema;
  private final Connection connection;
  private final Optional<EmbeddedDatabase> embedded;
  private Optional<DatabaseInfo> info = Optional.empty();
  private Optional<List<AppliedMigration>> applied = Optional.empty();

  private LiveDatabase(
      Settings settings,
      DatabaseUrl url,
      Optional<String> historySchema,
      Connection connection,
      Optional<EmbeddedDatabase> embedded) {
    this.settings = settings;
    this.url = url;
    this.historySchema = historySchema;
    this.connection = connection;
    this.embedded = embedded;
  }

  /**
   * Opens the database of a URL.
   *
   * @param url of PostgreSQL, or {@link Settings#EMBEDDED}
   */
  public static LiveDatabase open(Settings settings, String url) {
    if (!url.equals(Settings.EMBEDDED)) {
      return open(
          settings, DatabaseUrl.parse(url), settings.run().historySchema(), Optional.empty());
    }
    EmbeddedDatabase embedded =
        EmbeddedDatabase.open(settings.workFolder().resolve("postgres"), settings.workFolder());
    return open(
        settings,
        DatabaseUrl.parse(embedded.url()),
        settings.run().historySchema(),
        Optional.of(embedded));
  }

  /**
   * Opens the database of one tenant.
   *
   * @param schema the schema of its tables and history; empty for the schema of the session
   * @throws RefusedException if the session would create tables elsewhere
   */
  public static LiveDatabase open(Settings settings, DatabaseUrl url, Optional<String> schema) {
    LiveDatabase database =
        open(settings, url, schema.or(settings.run()::historySchema), Optional.empty());
    try {
      schema.ifPresent(database::requireCurrent);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The objects of a tenant must not be created in another schema. */
  private void requireCurrent(String schema) {
    try {
      Optional<String> current = CurrentSchema.of(connection).map(Identifier::value);
      if (!current.equals(Optional.of(schema))) {
        throw new RefusedException(
            "unqualified tables would be created in %s and not in schema %s: either a connection pooler leaves the search path out, or the role has no USAGE on the schema (GRANT USAGE, CREATE ON SCHEMA %s)"
                .formatted(
                    current.map(it -> "schema " + it).orElse("no schema"),
                    schema,
                    Quoted.name(new Identifier(schema))));
      }
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + e.getMessage(), e);
    }
  }

  private static LiveDatabase open(
      Settings settings,
      DatabaseUrl url,
      Optional<String> historySchema,
      Optional<EmbeddedDatabase> embedded) {
    Connection connection = Connections.open(login(settings, url, embedded));
    return new LiveDatabase(settings, url, historySchema, connection, embedded);
  }

  private static Login login(
      Settings settings, DatabaseUrl url, Optional<EmbeddedDatabase> embedded) {
    return embedded.isPresent()
        ? Login.of(url, Optional.empty(), Optional.empty(), Map.of())
        : login(settings, url);
  }

  public static Login login(Settings settings, DatabaseUrl url) {
    return Login.of(
        url,
        settings.database().user(),
        settings.database().password(),
        settings.database().libpq());
  }

  /** The URL that was opened, for others to connect to. */
  public DatabaseUrl url() {
    return url;
  }

  /** The login, for other connections. */
  public Login login() {
    return login(settings, url, embedded);
  }

  public Connection connection() {
    return connection;
  }

  /** Another connection to the same database, which the caller closes. */
  public Connection openAnother() {
    return Connections.open(login());
  }

  /** Facts about server and database, besides the schema. Read once. */
  public DatabaseInfo info() {
    DatabaseInfo known = info.orElseGet(() -> DatabaseInfo.read(connection));
    info = Optional.of(known);
    return known;
  }

  /** The history, for reading and editing on the main connection. */
  public HistoryTable history() {
    return history(connection);
  }

  /** The history, for a run on a connection of its own. */
  public HistoryTable history(Connection other) {
    return new HistoryTable(other, historySchema.map(Identifier::new), Version.CURRENT);
  }

  /**
   * The entries of the history. Read once, and again after a lock, because they may have changed.
   */
  public List<AppliedMigration> applied() {
    List<AppliedMigration> known = applied.orElseGet(() -> history().read());
    applied = Optional.of(known);
    return known;
  }

  /**
   * Locks out other runs and reads the history under the lock. From then on the main connection is
   * in one transaction, which only reads. Writers {@linkplain #openAnother() open another
   * connection}.
   *
   * @throws DatabaseException if another run holds the lock for too long
   */
  public RunnerLock lock() {
    HistoryTable history = history();
    RunnerLock lock = RunnerLock.take(connection, history);
    applied = Optional.of(lock.read(history::read));
    return lock;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DatabaseException("cannot close the connection: " + e.getMessage(), e);
    } finally {
      embedded.ifPresent(EmbeddedDatabase::close);
    }
  }
}
