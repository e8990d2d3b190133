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
import dev.autogen.schema.Stage;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Splits the operations of a direction into those before and those after the deployment. Old and
 * new code both work with the schema in between.
 */
final class PhaseSplit {
  private final List<Operation> early = new ArrayList<>();
  private final List<Operation> late = new ArrayList<>();

  /** The operations that run before the deployment, completely or in part. */
  private final List<Operation> started = new ArrayList<>();

  /** The operations before the deployment, in an order in which they can run. */
  List<Operation> early() {
    return OperationOrder.sorted(early);
  }

  /** The operations after the deployment, in an order in which they can run. */
  List<Operation> late() {
    return OperationOrder.sorted(late);
  }

  boolean startsEarly(Operation operation) {
    return started.contains(operation);
  }

  /** Assigns a whole operation to one stage. */
  void assign(Operation operation, Stage stage) {
    if (stage == Stage.CONTRACT) {
      late.add(operation);
    } else {
      addEarly(operation, operation);
    }
  }

  private void addEarly(Operation operation, Operation share) {
    started.add(operation);
    early.add(share);
  }

  /**
   * Splits a column that is NOT NULL at the end.
   *
   * @param between the nullable column, possibly with an interim default
   */
  void backfilled(AddColumn add, Column between) {
    addEarly(add, new AddColumn(add.table(), between));
    late.add(new AlterColumn(add.table(), between, add.column()));
  }

  void backfilled(AlterColumn alter, Column between) {
    started.add(alter);
    if (!between.equals(alter.before())) {
      early.add(new AlterColumn(alter.table(), alter.before(), between));
    }
    late.add(new AlterColumn(alter.table(), between, alter.after()));
  }

  /** Keeps an old column until the contract phase. */
  void keepUntilContract(QualifiedName table, Column column) {
    early.add(new AddColumn(table, column));
    late.add(new DropColumn(table, column));
  }

  /** Keeps the view of an old name until the contract phase. */
  void keepUntilContract(View oldName) {
    early.add(new CreateView(oldName));
    late.add(new DropView(oldName));
  }

  /** Assigns an operation to both phases. */
  void spans(Operation operation) {
    addEarly(operation, operation);
    late.add(operation);
  }

  /** Keeps an interim check until the contract phase; two changes of a column share one. */
  void keepUntilContract(QualifiedName table, CheckConstraint check) {
    AddConstraint add = new AddConstraint(table, check);
    if (!early.contains(add)) {
      early.add(add);
      late.add(new DropConstraint(table, check));
    }
  }

  /** Keeps an old index until the contract phase. */
  void keepUntilContract(QualifiedName table, Index index) {
    early.add(new CreateIndex(table, index));
    late.add(new DropIndex(table, index));
  }

  /**
   * Splits an enum change: labels and casts are added before the deployment and dropped after it.
   */
  void type(AlterEnumType alter) {
    List<EnumType.Cast> casts =
        Stream.concat(alter.before().casts().stream(), alter.addedCasts().stream()).toList();
    EnumType between = alter.withAll().withCasts(casts);
    if (!between.equals(alter.before())) {
      addEarly(alter, new AlterEnumType(alter.before(), between));
    }
    if (!between.equals(alter.after())) {
      late.add(new AlterEnumType(between, alter.after()));
    }
  }

  /** Splits a composite type change in the same way, unless a new type replaces the old one. */
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
      addEarly(alter, new AlterCompositeType(alter.before(), between));
    }
    if (!between.equals(alter.after())) {
      late.add(new AlterCompositeType(between, alter.after()));
    }
  }
}
