package dev.autogen.diff;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Types that a model names but does not define, such as those of a {@code columnDefinition}. They
 * belong to the database and are kept.
 */
final class ExternalTypes {
  private ExternalTypes() {}

  /** The target with the types of the database that its columns use. */
  static Schema keep(Schema target, Schema database) {
    List<EnumType> enums = new ArrayList<>(target.enumTypes());
    List<CompositeType> composites = new ArrayList<>(target.compositeTypes());
    List<CompositeType> open = new ArrayList<>(database.compositeTypes());
    open.removeIf(type -> target.compositeType(type.name()).isPresent());
    for (boolean grown = true; grown; ) {
      List<CompositeType> used =
          open.stream().filter(type -> isUsed(type.name(), target, composites)).toList();
      grown = open.removeAll(used);
      composites.addAll(used);
    }
    database.enumTypes().stream()
        .filter(type -> target.enumType(type.name()).isEmpty())
        .filter(type -> isUsed(type.name(), target, composites))
        .forEach(enums::add);
    return target.withEnumTypes(enums).withCompositeTypes(composites);
  }

  private static boolean isUsed(QualifiedName type, Schema target, List<CompositeType> composites) {
    Stream<SqlType> ofColumns =
        target.tables().stream()
            .flatMap(table -> table.columns().stream())
            .map(column -> column.type());
    return composites.stream().anyMatch(user -> user.mentions(type))
        || ofColumns.anyMatch(user -> user.isOf(type));
  }
}
