package dev.autogen.diff;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Generated columns of a table are recreated if a column that they read changes its type.
 * Constraints and indexes over a recreated column are recreated, too.
 */
final class GeneratedColumns {
  private final Table before;
  private final Table after;
  private final List<Operation> operations;
  private final Set<Identifier> retyped = new HashSet<>();
  private final Set<Identifier> recreated = new HashSet<>();

  private GeneratedColumns(Table before, Table after, List<Operation> operations) {
    this.before = before;
    this.after = after;
    this.operations = new ArrayList<>(operations);
    for (Operation operation : operations) {
      if (operation instanceof AlterColumn alter && isRetyped(alter)) {
        retyped.add(alter.after().name());
      }
    }
  }

  /**
   * Adds the operations that recreate columns, constraints and indexes.
   *
   * @param operations the changes of one table
   */
  static List<Operation> withRecreated(Table before, Table after, List<Operation> operations) {
    GeneratedColumns generated = new GeneratedColumns(before, after, operations);
    generated.columns();
    generated.recreateDependents();
    return generated.operations;
  }

  private static boolean isRetyped(AlterColumn alter) {
    return alter.changesType() || !alter.before().collation().equals(alter.after().collation());
  }

  private void columns() {
    for (Column now : after.columns()) {
      before.column(now.name()).ifPresent(old -> column(old, now));
    }
    // Expressions are dropped before the types change and added after that.
    operations.sort(Comparator.comparing(GeneratedColumns::sortKey));
  }

  private void column(Column old, Column now) {
    boolean staysComputed = old.generated().isPresent() && now.generated().isPresent();
    if (staysComputed && (readsRetyped(old) || readsRetyped(now))) {
      operations.removeIf(
          operation ->
              operation instanceof AlterColumn alter && alter.after().name().equals(now.name()));
      operations.add(new DropColumn(after.name(), old));
      operations.add(new AddColumn(after.name(), now));
      recreated.add(now.name());
    } else if (now.generated().isPresent() && !now.generated().equals(old.generated())) {
      recreated.add(now.name());
    }
  }

  private boolean readsRetyped(Column column) {
    return column
        .generated()
        .map(Generated::expression)
        .filter(expression -> retyped.stream().anyMatch(expression::mentions))
        .isPresent();
  }

  private static int sortKey(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      boolean wasComputed = alter.before().generated().isPresent();
      boolean isComputed = alter.after().generated().isPresent();
      return wasComputed == isComputed ? 1 : wasComputed ? 0 : 2;
    }
    return 1;
  }

  private void recreateDependents() {
    for (Constraint constraint : after.constraints()) {
      if (before.constraints().contains(constraint) && dependsOnRecreated(constraint)) {
        operations.add(new DropConstraint(after.name(), constraint));
        operations.add(new AddConstraint(after.name(), constraint));
      }
    }
    for (Index index : after.indexes()) {
      if (before.indexes().contains(index) && dependsOnRecreated(index)) {
        operations.add(new DropIndex(after.name(), index));
        operations.add(new CreateIndex(after.name(), index));
      }
    }
  }

  private boolean dependsOnRecreated(Constraint constraint) {
    return recreated.stream()
        .anyMatch(
            name ->
                constraint.columns().contains(name)
                    || (constraint instanceof CheckConstraint check
                        && check.condition().mentions(name)));
  }

  private boolean dependsOnRecreated(Index index) {
    return recreated.stream()
        .anyMatch(
            name ->
                index.include().contains(name)
                    || index.where().filter(condition -> condition.mentions(name)).isPresent()
                    || index.keys().stream()
                        .anyMatch(
                            key ->
                                key.column().filter(name::equals).isPresent()
                                    || key.expression()
                                        .filter(expression -> expression.mentions(name))
                                        .isPresent()));
  }
}
