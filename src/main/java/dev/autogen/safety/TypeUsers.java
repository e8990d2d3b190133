package dev.autogen.safety;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A type and the composite types that contain it. */
final class TypeUsers {
  private TypeUsers() {}

  static Set<QualifiedName> of(QualifiedName type, Schema schema) {
    Set<QualifiedName> users = new LinkedHashSet<>(Set.of(type));
    for (boolean grown = true; grown; ) {
      grown =
          users.addAll(
              schema.compositeTypes().stream()
                  .filter(user -> users.stream().anyMatch(user::mentions))
                  .map(CompositeType::name)
                  .toList());
    }
    return users;
  }

  /** The columns of these types. */
  static List<ColumnName> columns(QualifiedName type, Schema schema) {
    Set<QualifiedName> users = of(type, schema);
    return schema.tables().stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> users.stream().anyMatch(column.type()::isOf))
                    .map(column -> new ColumnName(table.name(), column.name())))
        .toList();
  }
}
