package dev.autogen.introspect;

import dev.autogen.schema.Dependent;
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

/** Reads the objects that {@link SchemaReader} skips, so that they can be reported. */
public final class UnmanagedReader {
  private static final CatalogQuery UNMANAGED = CatalogQuery.named("unmanaged");

  private UnmanagedReader() {}

  /** Reads the unmanaged objects of these namespaces, and the names of other namespaces. */
  public static UnmanagedObjects read(Connection connection, Collection<Identifier> namespaces) {
    return ReadTransaction.catalog(connection, namespaces, asked -> unmanaged(connection, asked));
  }

  /** Reads only what depends on relations and types of these namespaces. */
  public static List<Dependent> dependents(
      Connection connection, Collection<Identifier> namespaces) {
    return ReadTransaction.catalog(
        connection, namespaces, asked -> DependentReader.read(connection, asked));
  }

  /** Reads only the kinds and names. */
  public static List<String> objects(Connection connection, Collection<Identifier> namespaces) {
    return ReadTransaction.catalog(connection, namespaces, asked -> objects(connection, asked));
  }

  private static UnmanagedObjects unmanaged(Connection connection, Set<String> asked)
      throws SQLException {
    return new UnmanagedObjects(
        objects(connection, asked), DependentReader.read(connection, asked));
  }

  private static List<String> objects(Connection connection, Set<String> asked)
      throws SQLException {
    List<String> objects = new ArrayList<>();
    SchemaReader.allNamespaces(connection).stream()
        .filter(namespace -> !asked.contains(namespace.value()))
        .forEach(namespace -> objects.add("schema " + namespace));
    objects.addAll(UNMANAGED.run(connection, asked, UnmanagedReader::words));
    return objects;
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
