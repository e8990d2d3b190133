package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import dev.autogen.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Constraints that are NOT VALID: they are enforced for new rows, but old rows were not checked.
 */
public final class Unvalidated {
  private static final CatalogQuery QUERY = CatalogQuery.named("unvalidated");

  private Unvalidated() {}

  /** Reads their names, sorted. */
  public static Set<ObjectName> read(Connection connection) {
    try {
      return new LinkedHashSet<>(
          QUERY.run(connection, row -> new ObjectName(row.table(), row.name("name"))));
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the catalog: " + e.getMessage(), e);
    }
  }
}
