package dev.autogen.scratch;

import dev.autogen.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;

/** A database to be thrown away: it is dropped when closed, whoever is connected to it. */
public final class ScratchDatabase implements AutoCloseable {
  private final ScratchServer server;
  private final String name;

  ScratchDatabase(ScratchServer server, String name) {
    this.server = server;
    this.name = name;
  }

  /** The name of the database, an identifier that needs no quotes. */
  public String name() {
    return name;
  }

  /** The JDBC URL, with all it takes to log in. */
  public String url() {
    return server.url(name);
  }

  public Connection connect() {
    try {
      return ScratchServer.connect(url());
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot connect to the scratch database %s on %s: %s"
              .formatted(name, server.describe(), e.getMessage()),
          e);
    }
  }

  @Override
  public void close() {
    server.drop(this);
  }
}
