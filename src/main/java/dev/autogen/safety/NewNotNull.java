package dev.autogen.safety;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** A column in which existing rows need a value. */
record NewNotNull(QualifiedName table, Column column) {
  static Optional<NewNotNull> in(Operation operation, PlanContext context) {
    Optional<NewNotNull> found = Optional.empty();
    if (operation instanceof AddColumn add) {
      found = Optional.of(new NewNotNull(add.table(), add.column()));
    } else if (operation instanceof AlterColumn alter && alter.before().nullable()) {
      found = Optional.of(new NewNotNull(alter.table(), alter.after()));
    }
    return found.filter(
        it ->
            !it.column.nullable()
                && it.column.identity().isEmpty()
                && it.column.generated().isEmpty()
                && context.before().table(it.table).isPresent());
  }

  @Override
  public String toString() {
    return table + "." + column.name();
  }
}
