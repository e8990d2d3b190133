package dev.autogen.plan;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The operations of a direction in two: what is done when the new code is deployed, and what is
 * left for afterwards. Between them is a schema that both the old and the new code can work with.
 */
final class PhaseSplit {
  private final List<Operation> early = new ArrayList<>();
  private final List<Operation> late = new ArrayList<>();

  /** The operations that have a share in the first half. */
  private final List<Operation> begun = new ArrayList<>();

  /** What is done before, in an order in which it can run. */
  List<Operation> early() {
    return OperationOrder.sorted(early);
  }

  /** What is done after. */
  List<Operation> late() {
    return OperationOrder.sorted(late);
  }

  boolean begins(Operation operation) {
    return begun.contains(operation);
  }

  /** An operation that is of one stage as a whole. */
  void whole(Operation operation, Stage stage) {
    if (stage == Stage.CONTRACT) {
      late.add(operation);
    } else {
      first(operation, operation);
    }
  }

  private void first(Operation operation, Operation share) {
    begun.add(operation);
    early.add(share);
  }

  /**
   * A column of which rows must have a value at the end.
   *
   * @param between the column that need not have one, but may be guarded by a default
   */
  void filled(AddColumn add, Column between) {
    first(add, new AddColumn(add.table(), between));
    late.add(new AlterColumn(add.table(), between, add.column()));
  }

  void filled(AlterColumn alter, Column between) {
    begun.add(alter);
    if (!between.equals(alter.before())) {
      early.add(new AlterColumn(alter.table(), alter.before(), between));
    }
    late.add(new AlterColumn(alter.table(), between, alter.after()));
  }

  /** A column that stays until the end, though nobody asks for it any more. */
  void leavesBehind(QualifiedName table, Column column) {
    early.add(new AddColumn(table, column));
    late.add(new DropColumn(table, column));
  }

  /** An old name that stays likewise. */
  void leavesBehind(View oldName) {
    early.add(new CreateView(oldName));
    late.add(new DropView(oldName));
  }

  /** An operation that begins in the first half and ends in the second. */
  void spans(Operation operation) {
    first(operation, operation);
    late.add(operation);
  }

  /** A check that stays likewise; two changes of a column share one. */
  void leavesBehind(QualifiedName table, CheckConstraint check) {
    AddConstraint add = new AddConstraint(table, check);
    if (!early.contains(add)) {
      early.add(add);
      late.add(new DropConstraint(table, check));
    }
  }

  /** An index that stays likewise. */
  void leavesBehind(QualifiedName table, Index index) {
    early.add(new CreateIndex(table, index));
    late.add(new DropIndex(table, index));
  }

  /** Labels and casts come first and go last. */
  void type(AlterEnumType alter) {
    List<EnumType.Cast> casts =
        Stream.concat(alter.before().casts().stream(), alter.addedCasts().stream()).toList();
    EnumType between = alter.withAll().withCasts(casts);
    if (!between.equals(alter.before())) {
      first(alter, new AlterEnumType(alter.before(), between));
    }
    if (!between.equals(alter.after())) {
      late.add(new AlterEnumType(between, alter.after()));
    }
  }

  /** Attributes likewise, unless another type takes the place. */
  void type(AlterCompositeType alter) {
    CompositeType between =
        alter.inPlace()
            ? alter
                .before()
                .withAttributes(
                    Stream.concat(alter.before().attributes().stream(), alter.added().stream())
                        .toList())
            : alter.before();
    if (!between.equals(alter.before())) {
      first(alter, new AlterCompositeType(alter.before(), between));
    }
    if (!between.equals(alter.after())) {
      late.add(new AlterCompositeType(between, alter.after()));
    }
  }
}
