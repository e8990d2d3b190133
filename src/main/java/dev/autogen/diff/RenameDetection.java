package dev.autogen.diff;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameValue;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.sqltext.ListedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds drops and adds that may be renames, so that a person can decide. */
public final class RenameDetection {
  private static final int LABEL_NAME = 30;
  private static final int LABEL_POSITION = 30;
  private static final int LABEL_SOURCE = 40;
  private static final int SEQUENCE_NAME = 40;
  private static final int SEQUENCE_OPTIONS = 20;
  private static final int SEQUENCE_TABLE = 40;

  /**
   * A new sequence continues after the existing numbers anyway, so only likely renames are asked.
   */
  private static final int ENOUGH_FOR_SEQUENCES = 45;

  private final List<Operation> operations;
  private final Renaming renaming;
  private final SourceEvidence source;
  private final List<PossibleRename> questions = new ArrayList<>();

  private RenameDetection(List<Operation> operations, Renaming renaming, SourceEvidence source) {
    this.operations = operations;
    this.renaming = renaming;
    this.source = source;
  }

  /**
   * Finds the questions of a comparison.
   *
   * @param operations the operations of the comparison
   * @param before the schema that the operations start from, after the renames
   * @param renaming the renames that are answered already
   * @param numbering which columns the sequences of the model number
   * @return tables first; each question uses the current names of the database
   */
  public static List<PossibleRename> in(
      List<Operation> operations,
      Schema before,
      Schema after,
      Renaming renaming,
      Numbering numbering,
      SourceEvidence source) {
    RenameDetection found = new RenameDetection(operations, renaming, source);
    found.tables(before, after);
    found.columns(before, after);
    found.labels();
    found.values();
    found.sequences(numbering);
    return found.questions;
  }

  /** A table in an operation may lack foreign keys that are added or dropped separately. */
  private void tables(Schema before, Schema after) {
    TableSimilarity similarity = new TableSimilarity(source);
    for (DropTable drop : all(DropTable.class)) {
      ask(
          drop.table().name().toString(),
          "drop it with its rows",
          all(CreateTable.class).stream()
              .map(create -> create.table().name())
              .map(
                  name ->
                      similarity.between(
                          before.table(drop.table().name()).orElseThrow(),
                          after.table(name).orElseThrow()))
              .toList());
    }
  }

  private void columns(Schema before, Schema after) {
    ColumnSimilarity similarity = new ColumnSimilarity(before, after, source);
    for (DropColumn drop : all(DropColumn.class)) {
      if (drop.column().generated().isPresent()) {
        continue; // what is computed is not lost
      }
      ask(
          renaming.nameBefore(drop.table()) + "." + drop.column().name(),
          "drop it with its data",
          all(AddColumn.class).stream()
              .filter(add -> add.table().equals(drop.table()))
              .map(add -> similarity.between(add.table(), drop.column(), add.column()))
              .toList());
    }
  }

  private void labels() {
    for (AlterEnumType alter : all(AlterEnumType.class)) {
      for (String label : alter.removed()) {
        ask(
            alter.before().name() + "." + label,
            "remove it; no row may have it",
            alter.added().stream().map(added -> Optional.of(label(alter, label, added))).toList());
      }
    }
  }

  private RenameCandidate label(AlterEnumType alter, String old, String now) {
    EnumType before = alter.before();
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(NameSimilarity.of(old, now, LABEL_NAME));
    if (before.labels().indexOf(old) == alter.after().labels().indexOf(now)) {
      evidence.add(new Evidence("same position", LABEL_POSITION));
    }
    source
        .ofLabel(before.name(), old, now)
        .map(words -> new Evidence(words, LABEL_SOURCE))
        .ifPresent(evidence::add);
    return new RenameCandidate(now, evidence);
  }

  /** Values that a check lists, such as the names of enum constants. */
  private void values() {
    for (DropConstraint drop : all(DropConstraint.class)) {
      Optional<ListedValues> old = listed(drop.constraint());
      for (AddConstraint add : all(AddConstraint.class)) {
        Optional<ListedValues> now = listed(add.constraint());
        if (old.isPresent()
            && now.isPresent()
            && add.table().equals(drop.table())
            && old.get().column().equals(now.get().column())) {
          values(drop.table(), new Identifier(now.get().column()), old.get(), now.get());
        }
      }
    }
  }

  private static Optional<ListedValues> listed(Constraint constraint) {
    return constraint instanceof CheckConstraint check ? ListedValues.of(check) : Optional.empty();
  }

  private void values(QualifiedName table, Identifier column, ListedValues old, ListedValues now) {
    List<String> added = now.names().stream().filter(it -> !old.names().contains(it)).toList();
    ColumnName name = new ColumnName(table, column);
    ColumnName known = renaming.nameBefore(name);
    for (String value : old.names()) {
      if (!now.names().contains(value) && !isRenamed(name, value)) {
        ask(
            known.table() + "." + known.column() + "." + value,
            "remove it; no row may have it",
            added.stream()
                .filter(it -> !isNewName(name, it))
                .map(it -> Optional.of(value(name, value, it)))
                .toList());
      }
    }
  }

  private boolean isRenamed(ColumnName column, String value) {
    return all(RenameValue.class).stream()
        .anyMatch(it -> it.columnName().equals(column) && it.before().equals(value));
  }

  private boolean isNewName(ColumnName column, String value) {
    return all(RenameValue.class).stream()
        .anyMatch(it -> it.columnName().equals(column) && it.after().equals(value));
  }

  private RenameCandidate value(ColumnName column, String old, String now) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(NameSimilarity.of(old, now, LABEL_NAME));
    source
        .ofValue(column, old, now)
        .map(words -> new Evidence(words, LABEL_SOURCE))
        .ifPresent(evidence::add);
    return new RenameCandidate(now, evidence);
  }

  private void sequences(Numbering numbering) {
    for (DropSequence drop : all(DropSequence.class)) {
      Sequence old = drop.sequence();
      ask(
          old.name().toString(),
          "drop it with its current number",
          all(CreateSequence.class).stream()
              .map(CreateSequence::sequence)
              .map(now -> Optional.of(sequence(old, now, numbering)))
              .map(it -> it.filter(found -> found.score() >= ENOUGH_FOR_SEQUENCES))
              .toList());
    }
  }

  private RenameCandidate sequence(Sequence old, Sequence now, Numbering numbering) {
    String oldName = old.name().name().value();
    String newName = now.name().name().value();
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(NameSimilarity.of(oldName, newName, SEQUENCE_NAME));
    if (old.options().equals(now.options())) {
      evidence.add(new Evidence("same options", SEQUENCE_OPTIONS));
    }
    numbering.by(now.name()).stream()
        .map(column -> column.table())
        .filter(table -> follows(table, oldName, newName))
        .findFirst()
        .map(table -> new Evidence("named after " + table, SEQUENCE_TABLE))
        .ifPresent(evidence::add);
    return new RenameCandidate(TableSimilarity.newName(old.name(), now.name()), evidence);
  }

  /** Whether the sequence is named after its table, and only the table name in it changed. */
  private boolean follows(QualifiedName table, String oldName, String newName) {
    QualifiedName before = renaming.nameBefore(table);
    return !before.equals(table)
        && newName.replace(table.name().value(), before.name().value()).equals(oldName);
  }

  private void ask(String before, String drop, List<Optional<RenameCandidate>> candidates) {
    List<RenameCandidate> found = candidates.stream().flatMap(Optional::stream).toList();
    if (!found.isEmpty()) {
      questions.add(new PossibleRename(before, drop, found));
    }
  }

  private <T> List<T> all(Class<T> kind) {
    return operations.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
