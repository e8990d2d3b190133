package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UnmanagedObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the objects that {@link SchemaReader} skips, so that they can be reported. */
public final class UnmanagedReader {
  private static final CatalogQuery UNMANAGED = CatalogQuery.named("unmanaged");

  private UnmanagedReader() {}

  /** Reads the unmanaged objects of these namespaces, and the names of other namespaces. */
  public static UnmanagedObjects read(Connection connection, Collection<Identifier> namespaces) {
    Set<String> asked =
        namespaces.stream().map(Identifier::value).collect(Collectors.toUnmodifiableSet());
    try {
      return ReadTransaction.in(connection, () -> unmanaged(connection, asked));
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the catalog: " + e.getMessage(), e);
    }
  }

  private static UnmanagedObjects unmanaged(Connection connection, Set<String> asked)
      throws SQLException {
    List<String> objects = new ArrayList<>();
    SchemaReader.allNamespaces(connection).stream()
        .filter(namespace -> !asked.contains(namespace.value()))
        .forEach(namespace -> objects.add("schema " + namespace));
    objects.addAll(UNMANAGED.run(connection, asked, UnmanagedReader::words));
    return new UnmanagedObjects(objects, ViewRow.materialized(connection, asked));
  }

  private static String words(Row row) throws SQLException {
    Identifier namespace = row.name("namespace");
    Optional<String> name = row.optionalText("name");
    Optional<QualifiedName> table =
        row.optionalText("table")
            .map(Identifier::new)
            .map(relation -> new QualifiedName(namespace, relation));
    String kind = row.text("kind");
    if (table.isEmpty()) {
      return kind + " " + new QualifiedName(namespace, row.name("name"));
    }
    return name.map(it -> kind + " " + it + " on " + table.get())
        .orElseGet(() -> kind + " of " + table.get());
  }
}
