package dev.autogen.diff;

import dev.autogen.depend.BrokenDependents;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes that PostgreSQL refuses while a view reads the changed column or table. */
final class ViewBlockingChanges {
  private final Set<ColumnName> columns = new HashSet<>();
  private final Set<QualifiedName> tables = new HashSet<>();

  ViewBlockingChanges(List<Operation> operations) {
    for (Operation operation : operations) {
      if (operation instanceof AlterColumn alter && BrokenDependents.keepsNoReaders(alter)) {
        columns.add(alter.column());
      } else if (operation instanceof DropConstraint drop
          && drop.constraint() instanceof PrimaryKey) {
        // A view that groups by the primary key depends on it.
        tables.add(drop.table());
      } else if (operation instanceof AddConstraint add && add.constraint() instanceof PrimaryKey) {
        tables.add(add.table());
      }
    }
  }

  boolean affects(View view) {
    return columns.stream()
            .anyMatch(column -> view.reads(column.table(), Optional.of(column.column())))
        || tables.stream().anyMatch(table -> view.reads(table, Optional.empty()));
  }
}
