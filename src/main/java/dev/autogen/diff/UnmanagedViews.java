package dev.autogen.diff;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceView;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Unmanaged views that block a change. The migrations cannot drop and recreate them, because no
 * other database has them.
 */
public final class UnmanagedViews {
  private UnmanagedViews() {}

  /** The views that block these operations, one sentence each; empty if none does. */
  public static List<String> blocking(List<Operation> operations, List<View> others) {
    List<String> sentences = new ArrayList<>();
    for (View view : others) {
      for (Operation operation : operations) {
        reason(operation, view)
            .ifPresent(
                reason ->
                    sentences.add(
                        "the view "
                            + view.name()
                            + " was not created by a migration, and reads "
                            + reason
                            + ". Drop it before the change and create it again afterwards, by hand or in a migration of your own (autogen revision --empty)."));
      }
    }
    return sentences;
  }

  private static Optional<String> reason(Operation operation, View view) {
    if (operation instanceof AlterColumn alter && ViewBlockingChanges.isBlockedByViews(alter)) {
      return column(view, alter.table(), alter.after().name(), "which changes");
    }
    if (operation instanceof DropColumn drop) {
      return column(view, drop.table(), drop.column().name(), "which is dropped");
    }
    if (operation instanceof DropTable drop) {
      return relation(view, drop.table().name(), "which is dropped");
    }
    if (operation instanceof DropView drop) {
      return relation(view, drop.view().name(), "which is dropped or recreated");
    }
    return operation instanceof ReplaceView replace && !replace.isInPlace()
        ? relation(view, replace.after().name(), "which is recreated")
        : Optional.empty();
  }

  private static Optional<String> column(
      View view, QualifiedName table, Identifier column, String what) {
    return view.reads(table, Optional.of(column))
        ? Optional.of(table + "." + column + ", " + what)
        : Optional.empty();
  }

  private static Optional<String> relation(View view, QualifiedName relation, String what) {
    return view.reads(relation, Optional.empty())
        ? Optional.of(relation + ", " + what)
        : Optional.empty();
  }
}
