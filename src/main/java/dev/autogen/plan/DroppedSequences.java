package dev.autogen.plan;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the columns that dropped sequences numbered. The model no longer says so, therefore
 * Hibernate's naming of sequences decides, or the fact that only one column is left without a
 * sequence.
 */
final class DroppedSequences {
  private final Schema before;
  private final Set<ColumnName> orphans = new LinkedHashSet<>();

  private DroppedSequences(List<Operation> upgrade, Schema before, Numbering after) {
    this.before = before;
    for (Operation operation : upgrade) {
      if (operation instanceof AlterColumn alter
          && alter.before().identity().isEmpty()
          && alter.after().identity().isPresent()) {
        orphans.add(new ColumnName(alter.table(), alter.after().name()));
      } else if (operation instanceof CreateSequence create) {
        orphans.addAll(after.by(create.sequence().name()));
      }
    }
  }

  /**
   * The columns that the dropped sequences numbered.
   *
   * @param after the columns that the sequences of the model number
   */
  static Numbering of(List<Operation> upgrade, Schema before, Numbering after) {
    DroppedSequences found = new DroppedSequences(upgrade, before, after);
    List<QualifiedName> dropped =
        upgrade.stream()
            .filter(DropSequence.class::isInstance)
            .map(operation -> ((DropSequence) operation).sequence())
            .map(Sequence::name)
            .toList();
    Map<QualifiedName, List<ColumnName>> columns = new HashMap<>();
    for (QualifiedName sequence : dropped) {
      found
          .namesake(sequence)
          .or(() -> dropped.size() == 1 ? found.onlyOrphan() : Optional.empty())
          .ifPresent(column -> columns.put(sequence, List.of(column)));
    }
    return new Numbering(columns);
  }

  /** By name: {@code users_seq} and {@code users_id_seq} number the key of {@code users}. */
  private Optional<ColumnName> namesake(QualifiedName sequence) {
    String name = sequence.name().value();
    return before.tables().stream()
        .filter(table -> table.name().namespace().equals(sequence.namespace()))
        .flatMap(table -> key(table).stream())
        .filter(
            key ->
                name.equalsIgnoreCase(key.table().name() + "_seq")
                    || name.equalsIgnoreCase(key.table().name() + "_" + key.column() + "_seq"))
        .findFirst();
  }

  private static Optional<ColumnName> key(Table table) {
    return table
        .primaryKey()
        .map(PrimaryKey::columns)
        .filter(columns -> columns.size() == 1)
        .flatMap(columns -> table.column(columns.get(0)))
        .filter(column -> column.identity().isEmpty())
        .map(Column::name)
        .map(column -> new ColumnName(table.name(), column));
  }

  private Optional<ColumnName> onlyOrphan() {
    return orphans.size() == 1 ? Optional.of(orphans.iterator().next()) : Optional.empty();
  }
}
