package dev.autogen.safety;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** A constraint that an operation checks the existing rows against. */
record CheckedRows(QualifiedName table, Constraint constraint) {
  /** Empty if the operation checks no rows. */
  static Optional<CheckedRows> of(Operation operation) {
    Optional<CheckedRows> checked = Optional.empty();
    if (operation instanceof AddConstraint add) {
      checked = Optional.of(new CheckedRows(add.table(), add.constraint()));
    } else if (operation instanceof AlterConstraint alter) {
      checked = Optional.of(new CheckedRows(alter.table(), alter.after()));
    }
    return checked.filter(it -> it.constraint.validated());
  }
}
