package dev.autogen.safety;

import dev.autogen.depend.Closure;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Set;

/** A type and the composite types that contain it. */
final class TypeUsers {
  private TypeUsers() {}

  static Set<QualifiedName> of(QualifiedName type, Schema schema) {
    return Closure.of(
        List.of(type),
        schema.compositeTypes().stream().map(CompositeType::name).toList(),
        (user, used) -> schema.compositeType(user).filter(it -> it.mentions(used)).isPresent());
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
