package dev.autogen.diff;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.Set;

/**
 * What a model leaves to the database of its types: an order that nobody chose, casts, a
 * definition.
 */
public final class TypeMatching {
  private TypeMatching() {}

  /**
   * Completes the types of a model by those of the database.
   *
   * @param target the model's schema
   * @param inAnyOrder the enum types of it whose order is nobody's choice
   */
  public static Schema apply(Schema target, Set<QualifiedName> inAnyOrder, Schema database) {
    Schema ordered = LabelOrder.apply(target, inAnyOrder, database);
    Schema cast =
        ordered.withEnumTypes(
            ordered.enumTypes().stream().map(type -> withCasts(type, database)).toList());
    return ForeignTypes.keep(cast, database);
  }

  private static EnumType withCasts(EnumType type, Schema database) {
    return database.enumType(type.name()).map(EnumType::casts).map(type::withCasts).orElse(type);
  }
}
