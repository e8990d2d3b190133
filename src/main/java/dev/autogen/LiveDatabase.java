package dev.autogen;

import dev.autogen.config.Settings;
import dev.autogen.introspect.Connections;
import dev.autogen.introspect.CurrentSchema;
import dev.autogen.run.HistoryTable;
import dev.autogen.schema.Identifier;
import dev.autogen.scratch.EmbeddedDatabase;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The database of the user. */
final class LiveDatabase implements AutoCloseable {
  private final Settings settings;
  private final String url;
  private final Optional<String> historySchema;
  private final Connection connection;
  private final Optional<EmbeddedDatabase> embedded;

  private LiveDatabase(
      Settings settings,
      String url,
      Optional<String> historySchema,
      Connection connection,
      Optional<EmbeddedDatabase> embedded) {
    this.settings = settings;
    this.url = url;
    this.historySchema = historySchema;
    this.connection = connection;
    this.embedded = embedded;
  }

  static LiveDatabase open(Settings settings, String url) {
    return open(settings, url, settings.historySchema());
  }

  static LiveDatabase open(Settings settings, Tenant tenant) {
    LiveDatabase database =
        open(settings, tenant.url(), tenant.schema().or(settings::historySchema));
    try {
      tenant.schema().ifPresent(database::requireCurrent);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** What a tenant's migrations make must not end in another schema. */
  private void requireCurrent(String schema) {
    try {
      Optional<String> current = CurrentSchema.of(connection).map(Identifier::value);
      if (!current.equals(Optional.of(schema))) {
        throw new RefusedException(
            "unqualified tables would be made in %s and not in schema %s: either a connection pooler leaves the search path out, or the role has no USAGE on the schema (GRANT USAGE, CREATE ON SCHEMA %s)"
                .formatted(
                    current.map(it -> "schema " + it).orElse("no schema"),
                    schema,
                    Quoted.name(new Identifier(schema))));
      }
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + e.getMessage(), e);
    }
  }

  private static LiveDatabase open(Settings settings, String url, Optional<String> historySchema) {
    Optional<EmbeddedDatabase> embedded =
        url.equals(Settings.EMBEDDED)
            ? Optional.of(
                EmbeddedDatabase.open(
                    settings.workFolder().resolve("postgres"), settings.workFolder()))
            : Optional.empty();
    String address = embedded.map(EmbeddedDatabase::url).orElse(url);
    return new LiveDatabase(
        settings, address, historySchema, connect(settings, address, embedded), embedded);
  }

  private static Connection connect(
      Settings settings, String url, Optional<EmbeddedDatabase> embedded) {
    return embedded.isPresent()
        ? Connections.open(url, Optional.empty(), Optional.empty())
        : Connections.open(url, settings.user(), settings.password());
  }

  /** The URL that was opened, for others to connect to. */
  String url() {
    return url;
  }

  Connection connection() {
    return connection;
  }

  /** Another connection to the same database, which the caller closes. */
  Connection openAnother() {
    return connect(settings, url, embedded);
  }

  /** What the database remembers of migrations. */
  HistoryTable history() {
    return new HistoryTable(connection, historySchema.map(Identifier::new), Version.CURRENT);
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
