package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of indexes and keys that move to another table. What has the name now is dropped last,
 * so it gives the name away first.
 */
final class FreedNames {
  private final List<Operation> operations;
  private final Set<CatalogSlot> wanted;
  private final PlanOptions options;
  private final TemporaryNames names;
  private final List<Operation> renames = new ArrayList<>();

  private FreedNames(
      List<Operation> operations, Schema after, PlanOptions options, TemporaryNames names) {
    this.operations = operations;
    this.options = options;
    this.names = names;
    wanted = CatalogSlot.of(after).collect(Collectors.toSet());
  }

  /**
   * The operations with a rename of each such object in front, and its drop under the other name.
   *
   * @param after the schema that the operations lead to
   */
  static List<Operation> in(
      List<Operation> operations, Schema after, PlanOptions options, TemporaryNames names) {
    return new FreedNames(operations, after, options, names).all();
  }

  private List<Operation> all() {
    List<Operation> changed =
        operations.stream()
            .map(
                operation -> {
                  if (operation instanceof DropIndex drop && options.isInUse(drop.table())) {
                    return new DropIndex(drop.table(), freed(drop.table(), drop.index()));
                  }
                  return operation instanceof DropTable drop
                      ? new DropTable(freed(drop.table()))
                      : operation;
                })
            .toList();
    return Stream.concat(renames.stream(), changed.stream()).toList();
  }

  private Table freed(Table table) {
    return table
        .withIndexes(table.indexes().stream().map(it -> freed(table.name(), it)).toList())
        .withConstraints(table.constraints().stream().map(it -> freed(table.name(), it)).toList());
  }

  private Index freed(QualifiedName table, Index index) {
    if (!wanted.contains(CatalogSlot.of(table, index)) || isReplaced(table, index.name())) {
      return index;
    }
    Identifier name = names.of(table, index.name(), "old");
    renames.add(new RenameIndex(table, index, name));
    return index.withName(name);
  }

  private Constraint freed(QualifiedName table, Constraint constraint) {
    CatalogSlot slot =
        CatalogSlot.relation(new QualifiedName(table.namespace(), constraint.name()));
    if (!constraint.isKey() || !wanted.contains(slot)) {
      return constraint;
    }
    Identifier name = names.of(table, constraint.name(), "old");
    renames.add(new RenameConstraint(table, constraint, name));
    return constraint.withName(name);
  }

  /** Whether the same table gets another object of this name, which {@link OnlineSteps} swaps. */
  private boolean isReplaced(QualifiedName table, Identifier name) {
    return operations.stream()
        .anyMatch(
            operation ->
                (operation instanceof CreateIndex create
                        && create.table().equals(table)
                        && create.index().name().equals(name))
                    || (operation instanceof AddConstraint add
                        && add.table().equals(table)
                        && add.constraint().name().equals(name)));
  }
}
