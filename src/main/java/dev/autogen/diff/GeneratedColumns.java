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
 * Computed columns of a table must step aside where a column that they are computed from takes on
 * another type, and whatever leans on a computed column where that is made anew.
 */
final class GeneratedColumns {
  private final Table before;
  private final Table after;
  private final List<Operation> operations;
  private final Set<Identifier> retyped = new HashSet<>();
  private final Set<Identifier> remade = new HashSet<>();

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
   * The operations with those that it takes besides.
   *
   * @param operations what happens to one table
   */
  static List<Operation> makeWay(Table before, Table after, List<Operation> operations) {
    GeneratedColumns generated = new GeneratedColumns(before, after, operations);
    generated.columns();
    generated.dependents();
    return generated.operations;
  }

  private static boolean isRetyped(AlterColumn alter) {
    return alter.changesType() || !alter.before().collation().equals(alter.after().collation());
  }

  private void columns() {
    for (Column now : after.columns()) {
      before.column(now.name()).ifPresent(old -> column(old, now));
    }
    // An expression goes before the types change, and comes after that.
    operations.sort(Comparator.comparing(GeneratedColumns::turn));
  }

  private void column(Column old, Column now) {
    boolean staysComputed = old.generated().isPresent() && now.generated().isPresent();
    if (staysComputed && (isStuck(old) || isStuck(now))) {
      operations.removeIf(
          operation ->
              operation instanceof AlterColumn alter && alter.after().name().equals(now.name()));
      operations.add(new DropColumn(after.name(), old));
      operations.add(new AddColumn(after.name(), now));
      remade.add(now.name());
    } else if (now.generated().isPresent() && !now.generated().equals(old.generated())) {
      remade.add(now.name());
    }
  }

  private boolean isStuck(Column column) {
    return column
        .generated()
        .map(Generated::expression)
        .filter(expression -> retyped.stream().anyMatch(expression::mentions))
        .isPresent();
  }

  private static int turn(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      boolean wasComputed = alter.before().generated().isPresent();
      boolean isComputed = alter.after().generated().isPresent();
      return wasComputed == isComputed ? 1 : wasComputed ? 0 : 2;
    }
    return 1;
  }

  private void dependents() {
    for (Constraint constraint : after.constraints()) {
      if (before.constraints().contains(constraint) && leansOnRemade(constraint)) {
        operations.add(new DropConstraint(after.name(), constraint));
        operations.add(new AddConstraint(after.name(), constraint));
      }
    }
    for (Index index : after.indexes()) {
      if (before.indexes().contains(index) && leansOnRemade(index)) {
        operations.add(new DropIndex(after.name(), index));
        operations.add(new CreateIndex(after.name(), index));
      }
    }
  }

  private boolean leansOnRemade(Constraint constraint) {
    return remade.stream()
        .anyMatch(
            name ->
                constraint.columns().contains(name)
                    || (constraint instanceof CheckConstraint check
                        && check.condition().mentions(name)));
  }

  private boolean leansOnRemade(Index index) {
    return remade.stream()
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
