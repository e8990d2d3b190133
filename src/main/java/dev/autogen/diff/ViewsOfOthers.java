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
 * Views that nobody manages, in the way of a change that PostgreSQL refuses while they are there.
 * The migrations cannot take them away and bring them back: no other database has them.
 */
public final class ViewsOfOthers {
  private ViewsOfOthers() {}

  /** What stands in the way of these operations, a sentence each, none when the way is free. */
  public static List<String> inTheWay(List<Operation> operations, List<View> others) {
    List<String> sentences = new ArrayList<>();
    for (View view : others) {
      for (Operation operation : operations) {
        obstacle(operation, view)
            .ifPresent(
                reason ->
                    sentences.add(
                        "the view "
                            + view.name()
                            + " is not from a migration and reads "
                            + reason
                            + ". Drop it before and create it again after, in a migration of your"
                            + " own (autogen --empty) or by hand."));
      }
    }
    return sentences;
  }

  private static Optional<String> obstacle(Operation operation, View view) {
    if (operation instanceof AlterColumn alter && ViewObstacles.isMadeAnew(alter)) {
      return column(view, alter.table(), alter.after().name(), "which becomes another");
    }
    if (operation instanceof DropColumn drop) {
      return column(view, drop.table(), drop.column().name(), "which goes");
    }
    if (operation instanceof DropTable drop) {
      return relation(view, drop.table().name(), "which goes");
    }
    if (operation instanceof DropView drop) {
      return relation(view, drop.view().name(), "which goes or is made anew");
    }
    return operation instanceof ReplaceView replace && !replace.isInPlace()
        ? relation(view, replace.after().name(), "which is made anew")
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
