package dev.autogen.depend;

import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Reference;
import dev.autogen.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dependents of the existing schema that no operation is about.
 *
 * @param ofMigrations those that the migrations created: a migration can recreate them
 * @param others those that only this database has
 */
public record Dependents(List<Dependent> ofMigrations, List<Dependent> others) {
  public static final Dependents NONE = new Dependents(List.of(), List.of());

  public Dependents {
    ofMigrations = List.copyOf(ofMigrations);
    others = List.copyOf(others);
  }

  /** All of them. */
  public List<Dependent> all() {
    return Stream.concat(ofMigrations.stream(), others.stream()).toList();
  }

  /** The others, if some of them do not exist. */
  public Dependents without(Collection<Dependent> missing) {
    return new Dependents(
        ofMigrations.stream().filter(it -> !missing.contains(it)).toList(),
        others.stream().filter(it -> !missing.contains(it)).toList());
  }

  /** Why operations are refused because of dependents, a sentence each. */
  public List<String> refusals(List<Operation> operations, Schema before) {
    return Stream.concat(
            BrokenDependents.of(operations, before, all()).stream()
                .filter(it -> !ofMigrations.contains(it.dependent()) || !it.canReturn())
                .map(it -> it.refusal(ofMigrations.contains(it.dependent()))),
            partitionKeys().flatMap(key -> PartitionedKeys.refusals(operations, key)))
        .distinct()
        .toList();
  }

  private Stream<Dependent> partitionKeys() {
    return all().stream().filter(it -> it.kind() == Dependent.Kind.PARTITION_KEY);
  }

  /** Whether a table is partitioned. */
  public boolean isPartitioned(QualifiedName table) {
    return partitionKeys().anyMatch(it -> it.table().equals(Optional.of(table)));
  }

  /** The dependents that read a column. */
  public List<Dependent> on(ColumnName column) {
    return all().stream().filter(it -> it.reads(Reference.to(column))).toList();
  }
}
