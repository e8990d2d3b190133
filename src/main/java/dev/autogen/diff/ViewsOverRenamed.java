package dev.autogen.diff;

import dev.autogen.depend.Closure;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Views that read renamed objects. PostgreSQL would rename inside their queries. But the model and
 * the downgrade write the queries with the names of their own time, so the views are dropped and
 * recreated.
 */
final class ViewsOverRenamed {
  private ViewsOverRenamed() {}

  /** Such views of the model, and the views that read them, in the order to drop them. */
  static List<View> views(List<Operation> renames, Schema database, Schema model) {
    List<View> views =
        database.views().stream().filter(view -> model.view(view.name()).isPresent()).toList();
    Set<View> affected =
        Closure.of(
            views.stream()
                .filter(view -> renames.stream().anyMatch(rename -> names(view, rename)))
                .toList(),
            views,
            (view, other) -> view.reads(other.name(), Optional.empty()));
    List<View> found =
        new ArrayList<>(ViewOrder.of(views.stream().filter(affected::contains).toList()));
    Collections.reverse(found);
    return found;
  }

  /** Whether the query of a view contains the old name. */
  private static boolean names(View view, Operation rename) {
    if (rename instanceof RenameTable table) {
      return view.reads(table.before(), Optional.empty());
    }
    if (rename instanceof RenameColumn column) {
      return view.reads(column.table(), Optional.of(column.before()));
    }
    return rename instanceof RenameEnumLabel label && LabelReferences.isIn(view.query(), label);
  }
}
