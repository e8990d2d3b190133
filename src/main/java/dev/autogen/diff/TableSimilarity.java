package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evidence that a dropped and an added table are one renamed table. */
final class TableSimilarity {
  private static final int SAME_COLUMNS = 50;
  private static final int SAME_NAME = 20;
  private static final int SOURCE = 50;

  /** The least score of a table with other columns: only the source code can prove the rename. */
  private static final int ENOUGH = SOURCE;

  private static final Identifier NAMELESS = new Identifier("?");

  private final SourceEvidence source;

  TableSimilarity(SourceEvidence source) {
    this.source = source;
  }

  /** The new table as a candidate; empty if it is not similar enough. */
  Optional<RenameCandidate> between(Table old, Table now) {
    int shared = shared(old, now);
    int all = Math.max(old.columns().size(), now.columns().size());
    List<Evidence> evidence = new ArrayList<>();
    if (shared > 0) {
      evidence.add(
          new Evidence(shared + " of " + all + " columns the same", SAME_COLUMNS * shared / all));
    }
    evidence.add(
        NameSimilarity.of(old.name().name().value(), now.name().name().value(), SAME_NAME));
    source
        .ofTable(old.name(), now.name())
        .map(words -> new Evidence(words, SOURCE))
        .ifPresent(evidence::add);
    RenameCandidate candidate = new RenameCandidate(newName(old.name(), now.name()), evidence);
    return Optional.of(candidate).filter(it -> shared * 2 > all || it.score() >= ENOUGH);
  }

  /** The new name as an answer gives it: qualified only if the namespace changes. */
  static String newName(QualifiedName old, QualifiedName now) {
    return old.namespace().equals(now.namespace())
        ? now.name().value()
        : now.namespace() + "." + now.name();
  }

  /** The number of columns that both tables have. */
  private static int shared(Table old, Table now) {
    List<Column> free = new ArrayList<>(now.columns());
    int shared = 0;
    for (Column column : old.columns()) {
      Optional<Column> same = free.stream().filter(it -> isSame(old, column, now, it)).findFirst();
      same.ifPresent(free::remove);
      shared += same.isPresent() ? 1 : 0;
    }
    return shared;
  }

  /**
   * The columns of a join table are named after the referenced tables, so their names may change.
   */
  private static boolean isSame(Table old, Column column, Table now, Column other) {
    Optional<ForeignKey> target = reference(old, column);
    return column.type().equals(other.type())
        && (column.name().equals(other.name())
            || (target.isPresent() && target.equals(reference(now, other))));
  }

  /** What a column refers to: its foreign key without its names. */
  private static Optional<ForeignKey> reference(Table table, Column column) {
    return table.constraints(ForeignKey.class).stream()
        .filter(key -> key.columns().equals(List.of(column.name())))
        .map(
            key ->
                ForeignKey.of(
                    NAMELESS, List.of(NAMELESS), key.referencedTable(), key.referencedColumns()))
        .findFirst();
  }
}
