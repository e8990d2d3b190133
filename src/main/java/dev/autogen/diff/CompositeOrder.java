package dev.autogen.diff;

import dev.autogen.schema.CompositeType;
import java.util.ArrayList;
import java.util.List;

/** Sorts composite types: those that others contain come first. */
final class CompositeOrder {
  private final List<CompositeType> open;
  private final List<CompositeType> ordered = new ArrayList<>();

  private CompositeOrder(List<CompositeType> types) {
    open = new ArrayList<>(types);
  }

  static List<CompositeType> of(List<CompositeType> types) {
    CompositeOrder order = new CompositeOrder(types);
    types.forEach(order::visit);
    return order.ordered;
  }

  private void visit(CompositeType type) {
    if (!open.remove(type)) {
      return;
    }
    for (CompositeType part : List.copyOf(open)) {
      if (type.mentions(part.name())) {
        visit(part);
      }
    }
    ordered.add(type);
  }
}
