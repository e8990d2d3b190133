package dev.autogen.safety;

import dev.autogen.measure.LockMode;
import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * AG322: rows are processed while an earlier statement still locks a table for reads and writes.
 */
final class WorkUnderLock implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return operation instanceof AlterColumn alter
            && alter.before().identity().isEmpty()
            && alter.after().identity().isPresent()
            && !context.sizes().isSmall(alter.table())
            && !hasIndex(alter, context)
        ? Optional.of(
            "lock: %s stays locked for reads and writes while its largest %s is looked up"
                .formatted(alter.table(), alter.after().name()))
        : Optional.empty();
  }

  /** With an index, PostgreSQL reads the largest value from its end. */
  private static boolean hasIndex(AlterColumn alter, PlanContext context) {
    Identifier column = alter.after().name();
    return context.after().table(alter.table()).stream()
        .anyMatch(
            table ->
                table.indexes().stream().anyMatch(it -> isFirst(it.keyColumns(), column))
                    || table.constraints().stream()
                        .anyMatch(it -> it.isKey() && isFirst(it.columns(), column)));
  }

  private static boolean isFirst(List<Identifier> columns, Identifier column) {
    return !columns.isEmpty() && columns.get(0).equals(column);
  }

  @Override
  public List<Observation> check(Measured statement) {
    Optional<TouchedTable> worked =
        statement
            .tables()
            .filter(TouchedTable::worked)
            .filter(table -> table.validatedConstraints().findAny().isEmpty())
            .findFirst();
    return worked.stream()
        .flatMap(
            table ->
                statement
                    .tables()
                    .filter(it -> it.held().filter(LockMode::blocksReads).isPresent())
                    .limit(1)
                    // A rewritten table is locked for reads and writes by the statement itself.
                    .filter(it -> !(it.rewritten() && it.oid() == table.oid()))
                    .map(locked -> Observation.of(table, message(locked, table))))
        .toList();
  }

  private static String message(TouchedTable locked, TouchedTable worked) {
    return "lock: "
        + locked.name()
        + " stays locked for reads and writes by an earlier statement while rows of "
        + worked.name()
        + " are processed";
  }
}
