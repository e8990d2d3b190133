package dev.autogen.introspect;

import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table with its name and comment only. */
record TableRow(QualifiedName name, Optional<String> comment) {
  private static final String[] TYPES = {"TABLE", "PARTITIONED TABLE", "TEMPORARY TABLE"};

  /** The tables of these namespaces, without partitions and tables of extensions. */
  static List<TableRow> read(Connection connection, Set<String> namespaces, Excluded excluded)
      throws SQLException {
    List<TableRow> tables = new ArrayList<>();
    try (ResultSet results = connection.getMetaData().getTables(null, null, null, TYPES)) {
      while (results.next()) {
        QualifiedName name =
            QualifiedName.of(results.getString("TABLE_SCHEM"), results.getString("TABLE_NAME"));
        if (namespaces.contains(name.namespace().value()) && !excluded.tables().contains(name)) {
          tables.add(new TableRow(name, Optional.ofNullable(results.getString("REMARKS"))));
        }
      }
    }
    return tables;
  }
}
