package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.CatalogEntry;
import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The comments of constraints, indexes and sequences, which no mapping has. */
public final class PartComments {
  private PartComments() {}

  /**
   * Finds them.
   *
   * @param entries the objects of a database
   * @return the comments by the names after the renames
   */
  public static Map<CatalogSlot, String> of(List<CatalogEntry> entries, Renaming renaming) {
    Map<CatalogSlot, String> comments = new HashMap<>();
    for (CatalogEntry entry : entries) {
      entry.comment().ifPresent(text -> comments.put(renamed(entry, renaming), text));
    }
    return comments;
  }

  private static CatalogSlot renamed(CatalogEntry entry, Renaming renaming) {
    QualifiedName name = entry.slot().name();
    if (entry.kind().equals("sequence")) {
      return CatalogSlot.relation(renamed(name, renaming));
    }
    Optional<QualifiedName> table = entry.table().map(it -> renamed(it, renaming));
    Identifier namespace = table.map(QualifiedName::namespace).orElse(name.namespace());
    return new CatalogSlot(
        entry.slot().space(),
        new QualifiedName(namespace, name.name()),
        entry.slot().table().isPresent() ? table : Optional.empty());
  }

  private static QualifiedName renamed(QualifiedName name, Renaming renaming) {
    QualifiedName result = name;
    for (Operation operation : renaming.operations()) {
      if (operation instanceof RenameTable rename && rename.before().equals(name)) {
        result = rename.after();
      } else if (operation instanceof RenameSequence rename && rename.before().equals(name)) {
        result = rename.after();
      }
    }
    return result;
  }
}
