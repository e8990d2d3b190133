package dev.autogen.safety;

import dev.autogen.measure.Catalog;
import dev.autogen.measure.Measured;
import dev.autogen.measure.Relation;
import dev.autogen.measure.RelationKind;
import java.util.List;

/** AG327: a partition is attached or dropped under a lock on the whole table. */
final class PartitionedTableLocked implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    boolean changed =
        statement.after().relations().values().stream()
                .filter(it -> it.partition() && it.kind().holdsRows())
                .anyMatch(it -> !isPartition(it, statement.before()))
            || statement.before().relations().values().stream()
                .filter(it -> it.partition() && it.kind().holdsRows())
                .anyMatch(it -> !isPartition(it, statement.after()));
    return statement
        .tables()
        .filter(table -> changed && table.start().kind() == RelationKind.PARTITIONED_TABLE)
        .filter(table -> table.locked() && table.blocksReads() && !table.dropped())
        .map(
            table ->
                Observation.of(
                    table,
                    "lock: reads and writes of the whole table "
                        + table.name()
                        + " wait, although only one partition changes"))
        .toList();
  }

  private static boolean isPartition(Relation relation, Catalog catalog) {
    return catalog.relation(relation.oid()).filter(Relation::partition).isPresent();
  }
}
