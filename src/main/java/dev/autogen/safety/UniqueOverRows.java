package dev.autogen.safety;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueConstraint;
import java.util.Optional;

/** AG302: rows that are there may hold a value twice. */
final class UniqueOverRows implements SafetyRule {
  @Override
  public Optional<Hazard> check(Operation operation, Situation situation) {
    if (operation instanceof AddConstraint add
        && (add.constraint() instanceof UniqueConstraint
            || add.constraint() instanceof PrimaryKey)) {
      return hazard(add.table(), add.constraint().name());
    }
    if (operation instanceof CreateIndex create && create.index().unique()) {
      return hazard(create.table(), create.index().name());
    }
    return Optional.empty();
  }

  private static Optional<Hazard> hazard(QualifiedName table, Identifier name) {
    return Optional.of(
        new Hazard(
            "AG302",
            Severity.WARNING,
            "duplicates: "
                + name
                + " fails if rows of "
                + table
                + " hold a value twice; writes wait while it is built"));
  }
}
