package dev.autogen.scratch;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Identifier;
import java.sql.Connection;
import java.sql.SQLException;

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

  /** Connects with the privileges of another role, also after the session is reset. */
  public Connection connectAs(Identifier role) {
    String escaped = role.value().replace("\\", "\\\\").replace(" ", "\\ ");
    return server.connect(name, "-c role=" + escaped);
  }

  /** The error if a throw-away database fails for a reason that is not a migration. */
  public static DatabaseException failure(SQLException cause) {
    return new DatabaseException("the throw-away database failed: " + cause.getMessage(), cause);
  }

  @Override
  public void close() {
    server.drop(this);
  }
}
