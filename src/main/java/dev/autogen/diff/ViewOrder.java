package dev.autogen.diff;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import dev.autogen.sqltext.SqlWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Views in an order in which they can be created: first what others read. */
final class ViewOrder {
  private final List<View> views;
  private final List<View> ordered = new ArrayList<>();
  private final Set<QualifiedName> visited = new HashSet<>();

  private ViewOrder(List<View> views) {
    this.views = views;
  }

  static List<View> of(List<View> views) {
    ViewOrder order = new ViewOrder(views);
    views.forEach(order::visit);
    return order.ordered;
  }

  private void visit(View view) {
    if (visited.add(view.name())) {
      views.stream().filter(other -> reads(view, other)).forEach(this::visit);
      ordered.add(view);
    }
  }

  /** Of a view that no server knows yet there is only the text to go by. */
  private static boolean reads(View view, View other) {
    return view.sources().isEmpty()
        ? SqlWords.of(view.query().sql()).contains(other.name().name())
        : view.reads(other.name(), Optional.empty());
  }
}
