package dev.autogen.safety;

import dev.autogen.measure.Catalog;
import dev.autogen.measure.Measured;
import dev.autogen.measure.Relation;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** AG408: a unique key is dropped, and no other key keeps its values unique. */
final class DroppedUniqueKey implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    QualifiedName table = operation.subject().object();
    Optional<Index> gone = Optional.empty();
    if (operation instanceof DropIndex drop && drop.index().unique()) {
      gone = Optional.of(drop.index());
    } else if (operation instanceof DropConstraint drop && drop.constraint().isKey()) {
      gone =
          Optional.of(
              Index.of(
                  drop.constraint().name(),
                  true,
                  drop.constraint().columns().stream()
                      .map(column -> IndexKey.of(column, false))
                      .toList()));
    }
    return gone.filter(
            key ->
                context
                    .after()
                    .table(table)
                    .filter(after -> holdsColumns(after, key) && !isUnique(after, key))
                    .isPresent())
        .map(key -> message(table, key.name()));
  }

  private static boolean holdsColumns(Table table, Index key) {
    return key.keys().stream()
        .flatMap(each -> each.column().stream())
        .allMatch(column -> table.column(column).isPresent());
  }

  /** Whether another key or index keeps the same columns unique. */
  private static boolean isUnique(Table table, Index key) {
    return table.indexes().stream()
            .anyMatch(other -> other.unique() && other.keys().equals(key.keys()))
        || table.constraints().stream()
            .filter(Constraint::isKey)
            .map(Constraint::columns)
            .anyMatch(
                columns ->
                    columns.stream()
                        .map(Optional::of)
                        .toList()
                        .equals(key.keys().stream().map(IndexKey::column).toList()));
  }

  private static String message(QualifiedName table, Identifier key) {
    return "duplicates: rows of "
        + table
        + " may have duplicate values when "
        + key
        + " is dropped";
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(table -> !table.dropped() && table.droppedColumns().findAny().isEmpty())
        .flatMap(
            table ->
                table
                    .droppedIndexes()
                    .filter(index -> index.unique() && !isUnique(index, statement.end()))
                    .map(it -> Observation.of(table, message(table.name(), it.name().name()))))
        .toList();
  }

  private static boolean isUnique(Relation index, Catalog catalog) {
    return catalog
        .indexesOf(index.owner())
        .anyMatch(other -> other.unique() && other.columns().equals(index.columns()));
  }
}
