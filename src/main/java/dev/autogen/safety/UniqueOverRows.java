package dev.autogen.safety;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** AG302: rows that are there may hold a value twice. */
final class UniqueOverRows implements SafetyRule {
  @Override
  public Optional<Hazard> check(Operation operation, Situation situation) {
    if (operation instanceof AddConstraint add
        && (add.constraint() instanceof UniqueConstraint
            || add.constraint() instanceof PrimaryKey)) {
      return hazard(add.table(), add.constraint().columns(), add.constraint().name(), situation);
    }
    if (operation instanceof CreateIndex create && create.index().unique()) {
      List<Identifier> columns =
          create.index().keys().stream().flatMap(key -> key.column().stream()).toList();
      return hazard(create.table(), columns, create.index().name(), situation);
    }
    return Optional.empty();
  }

  private static Optional<Hazard> hazard(
      QualifiedName table, List<Identifier> columns, Identifier name, Situation situation) {
    boolean columnsHoldValues =
        situation
            .before()
            .table(table)
            .filter(found -> columns.stream().allMatch(column -> found.column(column).isPresent()))
            .isPresent();
    return columnsHoldValues
        ? Optional.of(
            new Hazard(
                "AG302",
                Severity.WARNING,
                "duplicates: "
                    + name
                    + " fails if rows of "
                    + table
                    + " hold a value twice; writes wait while it is built"))
        : Optional.empty();
  }
}
