package dev.autogen.safety;

import dev.autogen.measure.Catalog;
import dev.autogen.measure.ConstraintState;
import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import dev.autogen.measure.Relation;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** AG328: no index helps to find the rows that refer to a parent row. */
final class UnindexedForeignKey implements SafetyRule {
  /** A new table is ignored: nothing is known about its size yet. */
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return operation instanceof AddConstraint add
            && add.constraint() instanceof ForeignKey key
            && context.before().table(add.table()).filter(it -> !hasOne(it, key)).isPresent()
            && context.after().table(add.table()).filter(it -> !isIndexed(key, it)).isPresent()
        ? Optional.of(message(key.referencedTable(), add.table(), key.name()))
        : Optional.empty();
  }

  private static boolean hasOne(Table table, ForeignKey key) {
    return table.foreignKeys().stream().anyMatch(old -> old.columns().equals(key.columns()));
  }

  private static boolean isIndexed(ForeignKey key, Table table) {
    return Stream.concat(
            table.indexes().stream().map(Index::keyColumns),
            table.constraints().stream().filter(Constraint::isKey).map(Constraint::columns))
        .filter(columns -> columns.size() >= key.columns().size())
        .anyMatch(
            columns ->
                Set.copyOf(columns.subList(0, key.columns().size()))
                    .equals(Set.copyOf(key.columns())));
  }

  private static String message(QualifiedName parent, QualifiedName table, Object key) {
    return "no index: every delete from " + parent + " reads all of " + table + " for " + key;
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped())
        .flatMap(
            table ->
                table
                    .newConstraints()
                    .filter(it -> it.kind() == Kind.FOREIGN_KEY && !isIndexed(it, statement.end()))
                    .map(
                        it ->
                            Observation.of(
                                table,
                                message(
                                    statement.after().name(it.referenced()),
                                    table.name(),
                                    it.name()))))
        .toList();
  }

  private static boolean isIndexed(ConstraintState key, Catalog catalog) {
    int count = key.columns().size();
    return catalog
        .indexesOf(key.owner())
        .map(Relation::columns)
        .filter(columns -> columns.size() >= count)
        .anyMatch(
            columns -> Set.copyOf(columns.subList(0, count)).equals(Set.copyOf(key.columns())));
  }
}
