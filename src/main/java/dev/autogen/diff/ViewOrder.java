package dev.autogen.diff;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import dev.autogen.sqltext.SqlWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts views in the order to create them: those that others read come first. */
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

  /** For a view that no server has read yet, only the words of its text count. */
  private static boolean reads(View view, View other) {
    return view.sources().isEmpty()
        ? SqlWords.of(view.query().sql()).contains(other.name().name())
        : view.reads(other.name(), Optional.empty());
  }
}
