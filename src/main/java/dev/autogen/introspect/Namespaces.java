package dev.autogen.introspect;

import dev.autogen.schema.Identifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The schemas of users, without those of PostgreSQL and of extensions. */
final class Namespaces {
  private Namespaces() {}

  /** Their names in order. */
  static List<Identifier> read(Connection connection, Excluded excluded) throws SQLException {
    List<Identifier> namespaces = new ArrayList<>();
    try (ResultSet results = connection.getMetaData().getSchemas()) {
      while (results.next()) {
        Identifier namespace = new Identifier(results.getString("TABLE_SCHEM"));
        if (!ofServer(namespace) && !excluded.namespaces().contains(namespace)) {
          namespaces.add(namespace);
        }
      }
    }
    return namespaces;
  }

  /** PostgreSQL keeps the prefix for itself: the catalog, TOAST and temporary tables. */
  private static boolean ofServer(Identifier namespace) {
    return namespace.value().startsWith("pg_") || namespace.value().equals("information_schema");
  }
}
