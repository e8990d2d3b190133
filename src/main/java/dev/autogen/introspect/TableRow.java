package dev.autogen.introspect;

import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table by its name, without what is in it. */
record TableRow(QualifiedName name, Optional<String> comment) {
  private static final CatalogQuery LEFT_OUT = CatalogQuery.named("left_out_tables");
  private static final String[] TYPES = {"TABLE", "PARTITIONED TABLE", "TEMPORARY TABLE"};

  /** The tables of these namespaces, but for partitions and those of extensions. */
  static List<TableRow> read(Connection connection, Set<String> namespaces) throws SQLException {
    // JDBC takes partitions and members of extensions for ordinary tables.
    Set<QualifiedName> leftOut = new HashSet<>(LEFT_OUT.run(connection, namespaces, Row::table));
    List<TableRow> tables = new ArrayList<>();
    try (ResultSet results = connection.getMetaData().getTables(null, null, null, TYPES)) {
      while (results.next()) {
        QualifiedName name =
            QualifiedName.of(results.getString("TABLE_SCHEM"), results.getString("TABLE_NAME"));
        if (namespaces.contains(name.namespace().value()) && !leftOut.contains(name)) {
          tables.add(new TableRow(name, Optional.ofNullable(results.getString("REMARKS"))));
        }
      }
    }
    return tables;
  }
}
