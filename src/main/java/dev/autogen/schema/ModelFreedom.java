package dev.autogen.schema;

import java.io.Serializable;
import java.util.Set;

/**
 * What the mapping leaves open, so that the database may keep what it has.
 *
 * @param enumOrders the enum types whose labels may have any order
 * @param names constraints and indexes without a name in the mapping: they have names in
 *     PostgreSQL's style
 */
public record ModelFreedom(Set<QualifiedName> enumOrders, Set<ObjectName> names)
    implements Serializable {
  /** Nothing is left open. */
  public static final ModelFreedom NONE = new ModelFreedom(Set.of(), Set.of());

  public ModelFreedom {
    enumOrders = Set.copyOf(enumOrders);
    names = Set.copyOf(names);
  }
}
