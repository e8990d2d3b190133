package dev.autogen.diff;

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
  static List<View> views(List<NamedPart> renames, Schema database, Schema model) {
    Set<QualifiedName> aside = new HashSet<>();
    List<View> views =
        database.views().stream().filter(view -> model.view(view.name()).isPresent()).toList();
    boolean more = true;
    while (more) {
      more = false;
      for (View view : views) {
        boolean concerned =
            renames.stream().anyMatch(part -> view.reads(part.table(), part.column()))
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
}
