package dev.autogen.introspect;

import dev.autogen.schema.Identifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The schema in which a session creates unqualified objects. */
public final class CurrentSchema {
  private CurrentSchema() {}

  /** The first schema of the search path that exists and may be used; empty if there is none. */
  public static Optional<Identifier> of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT current_schema()")) {
      row.next();
      return Optional.ofNullable(row.getString(1)).map(Identifier::new);
    }
  }
}
