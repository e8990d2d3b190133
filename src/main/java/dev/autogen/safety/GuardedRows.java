package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * AG208: policies, triggers or rules of the database hide rows from an UPDATE. No operation says
 * which tables a plan updates, so the planner asks for each table.
 */
public final class GuardedRows implements SafetyRule {
  /** The hazard of a table that a plan updates; empty if nothing hides its rows. */
  public static Optional<Hazard> of(QualifiedName table, TableSizes sizes) {
    return Optional.of(String.join(", ", sizes.rowGuards(table)))
        .filter(guards -> !guards.isEmpty())
        .flatMap(
            guards ->
                SafetyRules.hazard(
                    "AG208",
                    "hidden rows: %s may hide rows from the UPDATE of %s, or change what it writes; if so, the run stops before anything is dropped"
                        .formatted(guards, table)));
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .probed()
        .batch()
        .filter(batch -> batch.left() > 0 && batch.again() == 0)
        .map(
            batch ->
                Observation.of(
                    "hidden rows: a policy, a trigger or a rule hides rows of %s that the condition of the statement selects"
                        .formatted(batch.table())))
        .stream()
        .toList();
  }
}
