package dev.autogen.introspect;

import dev.autogen.schema.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The schema in which a session creates unqualified objects. */
public final class CurrentSchema {
  private CurrentSchema() {}

  /** The first schema of the search path that exists and may be used; empty if there is none. */
  public static Optional<Identifier> of(Connection connection) throws SQLException {
    return Optional.ofNullable(connection.getSchema()).map(Identifier::new);
  }
}
