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
import java.util.Optional;

/** A user-defined type: an enum or a composite type. */
record TypeRow(Optional<EnumType> enumType, Optional<CompositeType> compositeType) {
  // DatabaseMetaData has no labels, and needs a query per type for attributes.
  private static final CatalogQuery TYPES = CatalogQuery.named("types");

  static List<TypeRow> read(Connection connection, Collection<String> namespaces)
      throws SQLException {
    return TYPES.run(connection, namespaces, TypeRow::of);
  }

  private static TypeRow of(Row row) throws SQLException {
    QualifiedName name = new QualifiedName(row.name("namespace"), row.name("name"));
    return row.flag("listed")
        ? new TypeRow(
            Optional.of(new EnumType(name, row.texts("parts"), casts(row))), Optional.empty())
        : new TypeRow(Optional.empty(), Optional.of(new CompositeType(name, attributes(row))));
  }

  private static List<EnumType.Cast> casts(Row row) throws SQLException {
    List<EnumType.Cast> casts = new ArrayList<>();
    if (row.flag("from_varchar")) {
      casts.add(EnumType.Cast.FROM_VARCHAR);
    }
    if (row.flag("to_varchar")) {
      casts.add(EnumType.Cast.TO_VARCHAR);
    }
    return casts;
  }

  private static List<CompositeType.Attribute> attributes(Row row) throws SQLException {
    List<Identifier> names = row.names("parts");
    List<String> types = row.texts("types");
    List<CompositeType.Attribute> attributes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      attributes.add(new CompositeType.Attribute(names.get(i), SqlType.parse(types.get(i))));
    }
    return attributes;
  }
}
