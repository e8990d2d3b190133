package dev.autogen.draft;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.Subject;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Model;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Finds the line of the entities that causes a change. */
final class ChangeOrigin {
  private ChangeOrigin() {}

  /**
   * A change of one column comes from its property, a change of a sequence from the column that it
   * numbers, and any other change from the class of the table.
   */
  static Optional<Origin> of(Operation operation, Model model) {
    Subject subject = operation.subject();
    return subject
        .column()
        .or(() -> check(operation).flatMap(check -> onlyColumn(subject.object(), check, model)))
        .map(name -> new ColumnName(subject.object(), name))
        .or(() -> model.numbering().by(subject.object()).stream().findFirst())
        .flatMap(name -> model.origins().ofColumn(name))
        .or(() -> model.origins().ofTable(subject.object()))
        .or(() -> model.origins().ofType(subject.object()));
  }

  private static Optional<CheckConstraint> check(Operation operation) {
    Optional<Constraint> constraint = Optional.empty();
    if (operation instanceof AddConstraint add) {
      constraint = Optional.of(add.constraint());
    } else if (operation instanceof DropConstraint drop) {
      constraint = Optional.of(drop.constraint());
    } else if (operation instanceof AlterConstraint alter) {
      constraint = Optional.of(alter.after());
    } else if (operation instanceof RenameConstraint rename) {
      constraint = Optional.of(rename.before());
    }
    return constraint.filter(CheckConstraint.class::isInstance).map(CheckConstraint.class::cast);
  }

  private static Optional<Identifier> onlyColumn(
      QualifiedName table, CheckConstraint check, Model model) {
    List<Identifier> mentioned =
        model.schema().table(table).stream()
            .flatMap(found -> found.columns().stream())
            .map(Column::name)
            .filter(check.condition()::mentions)
            .toList();
    return mentioned.size() == 1 ? Optional.of(mentioned.get(0)) : Optional.empty();
  }
}
