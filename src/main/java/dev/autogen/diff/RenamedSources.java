package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Views that read what is renamed. PostgreSQL would rename inside their queries, but the model and
 * the downgrade spell them with the names of their own time, so they step aside.
 */
final class RenamedSources {
  private RenamedSources() {}

  /** Those of the model, and those over them, each before what it reads. */
  static List<View> views(List<Operation> renames, Schema database, Schema model) {
    Set<QualifiedName> aside = new HashSet<>();
    List<View> views =
        database.views().stream().filter(view -> model.view(view.name()).isPresent()).toList();
    boolean more = true;
    while (more) {
      more = false;
      for (View view : views) {
        boolean concerned =
            renames.stream().anyMatch(rename -> names(view, rename))
                || aside.stream().anyMatch(name -> view.reads(name, Optional.empty()));
        more |= concerned && aside.add(view.name());
      }
    }
    List<View> found =
        new ArrayList<>(
            ViewOrder.of(views.stream().filter(view -> aside.contains(view.name())).toList()));
    Collections.reverse(found);
    return found;
  }

  /** Whether the query of a view has the old name in it. */
  private static boolean names(View view, Operation rename) {
    if (rename instanceof RenameTable table) {
      return view.reads(table.before(), Optional.empty());
    }
    if (rename instanceof RenameColumn column) {
      return view.reads(column.table(), Optional.of(column.before()));
    }
    return rename instanceof RenameEnumLabel label && LabelMention.isIn(view.query(), label);
  }
}
