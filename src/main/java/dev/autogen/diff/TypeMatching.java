package dev.autogen.diff;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.Set;

/** What a model leaves to the database of its types: an order that nobody chose, a definition. */
public final class TypeMatching {
  private TypeMatching() {}

  /**
   * Completes the types of a model by those of the database.
   *
   * @param target the model's schema
   * @param inAnyOrder the enum types of it whose order is nobody's choice
   */
  public static Schema apply(Schema target, Set<QualifiedName> inAnyOrder, Schema database) {
    return ForeignTypes.keep(LabelOrder.apply(target, inAnyOrder, database), database);
  }
}
