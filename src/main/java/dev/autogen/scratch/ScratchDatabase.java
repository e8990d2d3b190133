package dev.autogen.scratch;

import java.sql.Connection;

/** A throw-away database: closing it drops it and ends its connections. */
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

  /** The JDBC URL with user and password; not for messages. */
  public String url() {
    return server.url(name).complete();
  }

  public Connection connect() {
    return server.connect(name);
  }

  @Override
  public void close() {
    server.drop(this);
  }
}
