package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Columns that leave their primary key and become nullable. PostgreSQL keeps the columns of a key
 * NOT NULL, so this has to wait until the key is replaced. Their other changes do not wait.
 */
final class FormerKeyColumns {
  private final List<Operation> operations;
  private final Set<ColumnName> columns;

  FormerKeyColumns(List<Operation> operations) {
    this.operations = operations;
    columns =
        operations.stream()
            .filter(DropConstraint.class::isInstance)
            .map(DropConstraint.class::cast)
            .filter(drop -> drop.constraint() instanceof PrimaryKey)
            .filter(drop -> newKey(drop.table()).isPresent())
            .flatMap(
                drop ->
                    drop.constraint().columns().stream()
                        .map(column -> new ColumnName(drop.table(), column)))
            .collect(Collectors.toSet());
  }

  /** The operations with each such change behind the one that adds the new key. */
  List<Operation> afterTheirKeys() {
    List<Operation> result = new ArrayList<>();
    List<AlterColumn> waiting = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof AlterColumn alter && becomesNullable(alter)) {
        Column kept = alter.after().withNullable(false);
        if (!kept.equals(alter.before())) {
          result.add(new AlterColumn(alter.table(), alter.before(), kept));
        }
        waiting.add(new AlterColumn(alter.table(), kept, alter.after()));
      } else {
        result.add(operation);
      }
      waiting.stream()
          .filter(alter -> operation.equals(newKey(alter.table()).orElseThrow()))
          .forEach(result::add);
    }
    return result;
  }

  /** The operation that adds the new key, if the change waits for it. */
  Optional<AddConstraint> keyBefore(AlterColumn alter) {
    return becomesNullable(alter) ? newKey(alter.table()) : Optional.empty();
  }

  private boolean becomesNullable(AlterColumn alter) {
    return alter.after().nullable() && columns.contains(alter.column());
  }

  private Optional<AddConstraint> newKey(QualifiedName table) {
    return operations.stream()
        .filter(AddConstraint.class::isInstance)
        .map(AddConstraint.class::cast)
        .filter(add -> add.table().equals(table) && add.constraint() instanceof PrimaryKey)
        .findFirst();
  }
}
