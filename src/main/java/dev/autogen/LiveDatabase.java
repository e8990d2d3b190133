package dev.autogen;

import dev.autogen.config.Settings;
import dev.autogen.introspect.Connections;
import dev.autogen.scratch.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The database of the user. */
final class LiveDatabase implements AutoCloseable {
  private final Connection connection;
  private final Optional<EmbeddedDatabase> embedded;

  private LiveDatabase(Connection connection, Optional<EmbeddedDatabase> embedded) {
    this.connection = connection;
    this.embedded = embedded;
  }

  static LiveDatabase open(Settings settings, String url) {
    if (!url.equals(Settings.EMBEDDED)) {
      return new LiveDatabase(
          Connections.open(url, settings.user(), settings.password()), Optional.empty());
    }
    EmbeddedDatabase embedded =
        EmbeddedDatabase.open(settings.workFolder().resolve("postgres"), settings.workFolder());
    return new LiveDatabase(
        Connections.open(embedded.url(), Optional.empty(), Optional.empty()),
        Optional.of(embedded));
  }

  Connection connection() {
    return connection;
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
