package dev.autogen.hibernate;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Adds the default namespace to unqualified names. */
record DefaultNamespace(Identifier defaultNamespace) {

  QualifiedName qualify(Table table) {
    return qualify(
        table.getQualifiedTableName().getSchemaName(),
        table.getQualifiedTableName().getTableName());
  }

  QualifiedName qualify(
      org.hibernate.boot.model.naming.@Nullable Identifier namespace,
      org.hibernate.boot.model.naming.Identifier name) {
    return new QualifiedName(
        namespace == null ? defaultNamespace : CatalogName.of(namespace), CatalogName.of(name));
  }
}
