package dev.autogen.diff;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.Set;

/**
 * Completes the types of a model from the database: the order of labels that does not matter,
 * casts, and types that the model does not define.
 */
public final class TypeMatching {
  private TypeMatching() {}

  /**
   * Completes the types of a model from those of the database.
   *
   * @param target the model's schema
   * @param inAnyOrder its enum types whose order does not matter
   */
  public static Schema apply(Schema target, Set<QualifiedName> inAnyOrder, Schema database) {
    Schema ordered = LabelOrder.apply(target, inAnyOrder, database);
    Schema cast =
        ordered.withEnumTypes(
            ordered.enumTypes().stream().map(type -> withCasts(type, database)).toList());
    return ExternalTypes.keep(cast, database);
  }

  private static EnumType withCasts(EnumType type, Schema database) {
    return database.enumType(type.name()).map(EnumType::casts).map(type::withCasts).orElse(type);
  }
}
