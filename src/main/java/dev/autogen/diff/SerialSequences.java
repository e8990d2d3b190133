package dev.autogen.diff;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CatalogEntry;
import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sequences of serial columns that have another name than PostgreSQL gives them. A migration that
 * changes such a column names its sequence, and would stop there.
 */
public final class SerialSequences {
  private SerialSequences() {}

  /**
   * Finds them among the changes.
   *
   * @param entries the objects of the database
   * @return a sentence for each
   */
  public static List<String> misnamed(List<Operation> operations, List<CatalogEntry> entries) {
    Set<QualifiedName> names =
        entries.stream()
            .filter(CatalogEntry::isColumnSequence)
            .map(entry -> entry.slot().name())
            .collect(Collectors.toSet());
    return operations.stream()
        .filter(AlterColumn.class::isInstance)
        .map(AlterColumn.class::cast)
        .filter(SerialSequences::changesSequence)
        .flatMap(alter -> refusal(alter, names).stream())
        .toList();
  }

  private static boolean changesSequence(AlterColumn alter) {
    return alter.before().identity().filter(it -> it.kind() == Identity.Kind.SERIAL).isPresent()
        && (!alter.before().type().equals(alter.after().type())
            || !alter.before().identity().equals(alter.after().identity()));
  }

  private static Optional<String> refusal(AlterColumn alter, Set<QualifiedName> names) {
    QualifiedName expected =
        new QualifiedName(
            alter.table().namespace(),
            GeneratedName.of(alter.table().name(), List.of(alter.after().name()), "seq", Set.of()));
    return names.contains(expected)
        ? Optional.empty()
        : Optional.of(
            "column %s.%s: its sequence has another name than %s, under which the migration would change it. Rename it in a migration of its own first (autogen revision --empty): ALTER SEQUENCE … RENAME TO %s"
                .formatted(alter.table(), alter.after().name(), expected, expected.name()));
  }
}
