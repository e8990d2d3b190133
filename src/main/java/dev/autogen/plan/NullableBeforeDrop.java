package dev.autogen.plan;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes columns nullable before the deployment when they are dropped after it, because the new code
 * does not write them.
 */
final class NullableBeforeDrop {
  private NullableBeforeDrop() {}

  /**
   * The operations, with the drop of each such column split in two.
   *
   * @param before the schema that the operations start from
   */
  static List<Operation> of(List<Operation> operations, Schema before) {
    return OperationOrder.sorted(
        operations.stream()
            .flatMap(
                operation ->
                    operation instanceof DropColumn drop && needsValue(drop, before)
                        ? released(drop)
                        : Stream.of(operation))
            .toList());
  }

  private static Stream<Operation> released(DropColumn drop) {
    Column released = drop.column().withNullable(true);
    return Stream.of(
        new AlterColumn(drop.table(), drop.column(), released),
        new DropColumn(drop.table(), released));
  }

  private static boolean needsValue(DropColumn drop, Schema before) {
    Column column = drop.column();
    boolean isKey =
        before.table(drop.table()).stream()
            .flatMap(table -> table.primaryKey().stream())
            .anyMatch(key -> key.mentions(column.name()));
    return !column.nullable()
        && column.defaultValue().isEmpty()
        && column.identity().isEmpty()
        && column.generated().isEmpty()
        && !isKey;
  }
}
