package dev.autogen.introspect;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the types that people made. */
final class TypeRows {
  // JDBC tells no labels, and attributes type by type.
  private static final CatalogQuery ENUM_TYPES = CatalogQuery.named("enum_types");
  private static final CatalogQuery COMPOSITE_TYPES = CatalogQuery.named("composite_types");

  private TypeRows() {}

  static List<EnumType> enumTypes(Connection connection, Collection<String> namespaces)
      throws SQLException {
    return ENUM_TYPES.run(
        connection, namespaces, row -> new EnumType(name(row), row.texts("labels")));
  }

  static List<CompositeType> compositeTypes(Connection connection, Collection<String> namespaces)
      throws SQLException {
    return COMPOSITE_TYPES.run(
        connection, namespaces, row -> new CompositeType(name(row), attributes(row)));
  }

  private static QualifiedName name(Row row) throws SQLException {
    return new QualifiedName(row.name("namespace"), row.name("name"));
  }

  private static List<CompositeType.Attribute> attributes(Row row) throws SQLException {
    List<Identifier> names = row.names("attributes");
    List<String> types = row.texts("types");
    List<CompositeType.Attribute> attributes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      attributes.add(new CompositeType.Attribute(names.get(i), SqlType.parse(types.get(i))));
    }
    return attributes;
  }
}
