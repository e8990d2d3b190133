package dev.autogen.diff;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Unchanged foreign keys that must be dropped and recreated. PostgreSQL refuses to drop a key that
 * a foreign key refers to, and to give one of its two columns a type that it cannot compare with
 * the other.
 */
final class ForeignKeyDependents {
  private record Key(QualifiedName table, Set<Identifier> columns) {}

  private final Set<Key> droppedKeys = new HashSet<>();
  private final Set<ColumnName> retypedColumns = new HashSet<>();

  private ForeignKeyDependents(List<Operation> operations) {
    for (Operation operation : operations) {
      if (operation instanceof DropConstraint drop && drop.constraint().isKey()) {
        droppedKeys.add(new Key(drop.table(), Set.copyOf(drop.constraint().columns())));
      } else if (operation instanceof AlterColumn alter && alter.changesType()) {
        retypedColumns.add(new ColumnName(alter.table(), alter.after().name()));
      }
    }
  }

  /** The operations that drop such foreign keys and recreate them. */
  static List<Operation> of(Schema before, Schema after, List<Operation> operations) {
    ForeignKeyDependents dependents = new ForeignKeyDependents(operations);
    List<Operation> result = new ArrayList<>();
    for (Table table : after.tables()) {
      List<ForeignKey> old = before.table(table.name()).map(Table::foreignKeys).orElse(List.of());
      for (ForeignKey key : table.foreignKeys()) {
        if (old.contains(key) && dependents.affects(table.name(), key)) {
          result.add(new DropConstraint(table.name(), key));
          result.add(new AddConstraint(table.name(), key));
        }
      }
    }
    return result;
  }

  private boolean affects(QualifiedName table, ForeignKey key) {
    return droppedKeys.contains(new Key(key.referencedTable(), Set.copyOf(key.referencedColumns())))
        || key.columns().stream()
            .anyMatch(column -> retypedColumns.contains(new ColumnName(table, column)))
        || key.referencedColumns().stream()
            .anyMatch(
                column -> retypedColumns.contains(new ColumnName(key.referencedTable(), column)));
  }
}
