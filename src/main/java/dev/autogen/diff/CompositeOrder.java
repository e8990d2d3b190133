package dev.autogen.diff;

import dev.autogen.depend.TopologicalOrder;
import dev.autogen.schema.CompositeType;
import java.util.List;

/** Sorts composite types: those that others contain come first. */
final class CompositeOrder {
  private CompositeOrder() {}

  static List<CompositeType> of(List<CompositeType> types) {
    return TopologicalOrder.of(
        types, (type, other) -> !type.equals(other) && type.mentions(other.name()));
  }
}
