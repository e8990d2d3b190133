package dev.autogen.diff;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.SetTableComment;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a table that exists before and after. */
final class TableDiff {
  private final QualifiedName table;
  private final List<Operation> operations = new ArrayList<>();

  private TableDiff(QualifiedName table) {
    this.table = table;
  }

  static List<Operation> between(Table before, Table after) {
    TableDiff diff = new TableDiff(after.name());
    diff.columns(before, after);
    diff.constraints(before, after);
    diff.indexes(before, after);
    if (!before.comment().equals(after.comment())) {
      diff.operations.add(new SetTableComment(after.name(), before.comment(), after.comment()));
    }
    return GeneratedColumns.withRecreated(before, after, diff.operations);
  }

  private void columns(Table before, Table after) {
    NamedDiff<Column> columns = NamedDiff.between(before.columns(), after.columns(), Column::name);
    columns.added().forEach(column -> operations.add(new AddColumn(table, column)));
    columns
        .changed()
        .forEach(pair -> operations.add(new AlterColumn(table, pair.before(), pair.after())));
    columns.removed().forEach(column -> operations.add(new DropColumn(table, column)));
  }

  private void constraints(Table before, Table after) {
    NamedDiff<Constraint> constraints =
        NamedDiff.between(before.constraints(), after.constraints(), Constraint::name);
    List<Constraint> removed = new ArrayList<>(constraints.removed());
    for (Constraint constraint : constraints.added()) {
      Optional<Constraint> renamed =
          removed.stream()
              .filter(old -> old.withName(constraint.name()).equals(constraint))
              .findFirst();
      if (renamed.isPresent()) {
        removed.remove(renamed.get());
        operations.add(new RenameConstraint(table, renamed.get(), constraint.name()));
      } else {
        operations.add(new AddConstraint(table, constraint));
      }
    }
    constraints
        .changed()
        .forEach(
            pair -> {
              if (pair.before().withValidated(true).equals(pair.after().withValidated(true))) {
                operations.add(new AlterConstraint(table, pair.before(), pair.after()));
              } else {
                operations.add(new DropConstraint(table, pair.before()));
                operations.add(new AddConstraint(table, pair.after()));
              }
            });
    removed.forEach(constraint -> operations.add(new DropConstraint(table, constraint)));
  }

  private void indexes(Table before, Table after) {
    NamedDiff<Index> indexes = NamedDiff.between(before.indexes(), after.indexes(), Index::name);
    List<Index> removed = new ArrayList<>(indexes.removed());
    for (Index index : indexes.added()) {
      Optional<Index> renamed =
          removed.stream().filter(old -> old.withName(index.name()).equals(index)).findFirst();
      if (renamed.isPresent()) {
        removed.remove(renamed.get());
        operations.add(new RenameIndex(table, renamed.get(), index.name()));
      } else {
        operations.add(new CreateIndex(table, index));
      }
    }
    indexes
        .changed()
        .forEach(
            pair -> {
              operations.add(new DropIndex(table, pair.before()));
              operations.add(new CreateIndex(table, pair.after()));
            });
    removed.forEach(index -> operations.add(new DropIndex(table, index)));
  }
}
