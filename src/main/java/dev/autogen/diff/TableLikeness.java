package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What speaks for one table being another one under a new name. */
final class TableLikeness {
  private static final int SAME_COLUMNS = 50;
  private static final int SAME_NAME = 20;
  private static final int SOURCE = 50;

  /** Other columns are taken for the same table only if the source says so. */
  private static final int ENOUGH = SOURCE;

  private final SourceEvidence source;

  TableLikeness(SourceEvidence source) {
    this.source = source;
  }

  /** The new table as a candidate; nothing where it is too unlike. */
  Optional<RenameCandidate> between(Table old, Table now) {
    if (!old.name().namespace().equals(now.name().namespace())) {
      return Optional.empty();
    }
    Set<Shape> shared = shapes(old);
    shared.retainAll(shapes(now));
    int all = Math.max(old.columns().size(), now.columns().size());
    List<Evidence> evidence = new ArrayList<>();
    if (!shared.isEmpty()) {
      evidence.add(
          new Evidence(
              shared.size() + " of " + all + " columns the same",
              SAME_COLUMNS * shared.size() / all));
    }
    evidence.add(NameLikeness.of(old.name().name().value(), now.name().name().value(), SAME_NAME));
    source
        .ofTable(old.name(), now.name())
        .map(words -> new Evidence(words, SOURCE))
        .ifPresent(evidence::add);
    RenameCandidate candidate = new RenameCandidate(now.name().name().value(), evidence);
    return Optional.of(candidate).filter(it -> shared.size() * 2 > all || it.score() >= ENOUGH);
  }

  /** What a column is by itself. */
  private record Shape(Identifier name, SqlType type) {}

  private static Set<Shape> shapes(Table table) {
    return table.columns().stream()
        .map((Column column) -> new Shape(column.name(), column.type()))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
