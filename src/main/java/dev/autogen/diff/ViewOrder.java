package dev.autogen.diff;

import dev.autogen.depend.TopologicalOrder;
import dev.autogen.schema.View;
import dev.autogen.sqltext.SqlWords;
import java.util.List;
import java.util.Optional;

/** Sorts views in the order to create them: those that others read come first. */
final class ViewOrder {
  private ViewOrder() {}

  static List<View> of(List<View> views) {
    return TopologicalOrder.of(views, ViewOrder::reads);
  }

  /** For a view that no server has read yet, only the words of its text count. */
  private static boolean reads(View view, View other) {
    return view.sources().isEmpty()
        ? SqlWords.of(view.query().sql()).contains(other.name().name())
        : view.reads(other.name(), Optional.empty());
  }
}
