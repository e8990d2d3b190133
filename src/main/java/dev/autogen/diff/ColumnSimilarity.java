package dev.autogen.diff;

import dev.autogen.operation.RenameColumn;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Evidence that a dropped and an added column of a table are one renamed column. */
final class ColumnSimilarity {
  private static final int SAME_TYPE = 25;
  private static final int SAME_FAMILY = 10;
  private static final int SAME_NAME = 20;
  private static final int SAME_POSITION = 10;
  private static final int SAME_CONSTRAINTS = 20;
  private static final int SOURCE = 50;

  /** The least score of a column of another type: its name alone is not enough. */
  private static final int ENOUGH = 30;

  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
          Set.of("varchar", "char", "text"),
          Set.of("date", "timestamp", "timestamptz"));

  private final Schema before;
  private final Schema after;
  private final SourceEvidence source;

  ColumnSimilarity(Schema before, Schema after, SourceEvidence source) {
    this.before = before;
    this.after = after;
    this.source = source;
  }

  /** The new column as a candidate; empty if it is not similar enough. */
  Optional<RenameCandidate> between(QualifiedName table, Column old, Column now) {
    List<Evidence> evidence = new ArrayList<>();
    boolean sameType = old.type().equals(now.type());
    if (sameType) {
      evidence.add(new Evidence("same type " + now.type(), SAME_TYPE));
    } else if (FAMILIES.stream()
        .anyMatch(it -> it.contains(old.type().name()) && it.contains(now.type().name()))) {
      evidence.add(new Evidence(now.type() + " for " + old.type(), SAME_FAMILY));
    }
    evidence.add(NameSimilarity.of(old.name().value(), now.name().value(), SAME_NAME));
    if (position(before, table, old).equals(position(after, table, now))) {
      evidence.add(new Evidence("same position", SAME_POSITION));
    }
    sameConstraints(table, old.name(), now.name()).ifPresent(evidence::add);
    source
        .ofColumn(old.name(), new ColumnName(table, now.name()))
        .map(words -> new Evidence(words, SOURCE))
        .ifPresent(evidence::add);
    RenameCandidate candidate = new RenameCandidate(now.name().value(), evidence);
    return Optional.of(candidate).filter(it -> sameType || it.score() >= ENOUGH);
  }

  private static Optional<Integer> position(Schema schema, QualifiedName name, Column column) {
    return schema.table(name).map(table -> table.columns().indexOf(column));
  }

  /** Keys, checks and indexes of the old column that exist for the new one, too. */
  private Optional<Evidence> sameConstraints(QualifiedName table, Identifier old, Identifier now) {
    Optional<Table> renamed =
        RenamedSchema.apply(before, new RenameColumn(table, old, now)).table(table);
    Optional<Table> target = after.table(table);
    if (renamed.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (Constraint constraint : renamed.get().constraints()) {
      if (isAbout(constraint, now)
          && target.get().constraints().stream()
              .anyMatch(it -> it.withName(constraint.name()).equals(constraint))) {
        words.add(words(constraint));
      }
    }
    for (Index index : renamed.get().indexes()) {
      if (index.keys().stream().map(IndexKey::column).anyMatch(Optional.of(now)::equals)
          && target.get().indexes().stream()
              .anyMatch(it -> it.withName(index.name()).equals(index))) {
        words.add(index.unique() ? "unique index" : "index");
      }
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Evidence(
                words.stream().distinct().collect(Collectors.joining(" and ", "same ", "")),
                SAME_CONSTRAINTS));
  }

  private static boolean isAbout(Constraint constraint, Identifier column) {
    return constraint instanceof CheckConstraint check
        ? check.condition().mentions(column)
        : constraint.columns().contains(column);
  }

  private static String words(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return "foreign key to " + key.referencedTable();
    }
    if (constraint instanceof CheckConstraint) {
      return "check";
    }
    return constraint instanceof PrimaryKey ? "primary key" : "unique key";
  }
}
