package dev.autogen.introspect;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What {@link java.sql.DatabaseMetaData} lists like everything else, although it is not read: the
 * schemas and tables of extensions, and partitions.
 */
record Excluded(Set<Identifier> namespaces, Set<QualifiedName> tables) {
  private static final CatalogQuery QUERY = CatalogQuery.named("excluded");

  /**
   * Reads the excluded schemas, and the excluded tables of some schemas.
   *
   * @param asked the schemas whose tables count
   */
  static Excluded read(Connection connection, Collection<String> asked) throws SQLException {
    Excluded excluded = new Excluded(new HashSet<>(), new HashSet<>());
    QUERY.run(
        connection,
        asked,
        row ->
            row.optionalText("table").isPresent()
                ? excluded.tables.add(row.table())
                : excluded.namespaces.add(row.name("namespace")));
    return excluded;
  }
}
