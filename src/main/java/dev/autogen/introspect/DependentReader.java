package dev.autogen.introspect;

import dev.autogen.schema.Dependent;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Reference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the {@link Dependent} objects of relations and types, in one query. */
final class DependentReader {
  private static final CatalogQuery DEPENDENTS = CatalogQuery.named("dependents");

  private DependentReader() {}

  static List<Dependent> read(Connection connection, Set<String> namespaces) throws SQLException {
    return DEPENDENTS.run(connection, namespaces, DependentReader::of).stream()
        .filter(it -> it.table().filter(SchemaReader::isHistory).isEmpty())
        .toList();
  }

  private static Dependent of(Row row) throws SQLException {
    Dependent.Kind kind = Dependent.Kind.of(row.text("kind"));
    Optional<QualifiedName> table =
        row.optionalText("table").isPresent() ? Optional.of(row.table()) : Optional.empty();
    List<Reference> reads = new ArrayList<>(reads(row));
    if (kind == Dependent.Kind.VIEW || kind == Dependent.Kind.MATERIALIZED_VIEW) {
      // The rule of a view depends on the view.
      reads.removeIf(reference -> Optional.of(reference.object()).equals(table));
    }
    return new Dependent(
        kind,
        table,
        row.optionalText("name").map(Identifier::new),
        reads,
        row.texts("create"),
        row.texts("drop"));
  }

  private static List<Reference> reads(Row row) throws SQLException {
    List<Identifier> namespaces = row.names("namespaces");
    List<Identifier> names = row.names("names");
    List<String> columns = row.texts("parts");
    List<Reference> reads = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      reads.add(
          new Reference(
              new QualifiedName(namespaces.get(i), names.get(i)),
              Optional.of(columns.get(i)).filter(it -> !it.isEmpty()).map(Identifier::new)));
    }
    return reads;
  }
}
