package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * AG208: policies, triggers or rules of the database stand between an UPDATE and rows. No operation
 * tells which tables a plan updates; the planner asks for each.
 */
public final class GuardedRows implements SafetyRule {
  /** The hazard of a table that a plan updates; nothing where all of its rows are in reach. */
  public static Optional<Hazard> of(QualifiedName table, TableSizes sizes) {
    return Optional.of(String.join(", ", sizes.rowGuards(table)))
        .filter(guards -> !guards.isEmpty())
        .flatMap(
            guards ->
                SafetyRules.hazard(
                    "AG208",
                    "rows out of reach: %s may keep the UPDATE of %s from rows, or change what it writes; the run stops then, before anything is dropped"
                        .formatted(guards, table)));
  }

  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .probed()
        .batch()
        .filter(batch -> batch.left() > 0 && batch.again() == 0)
        .map(
            batch ->
                Sighting.of(
                    "rows out of reach: a policy, a trigger or a rule keeps rows of %s from the statement that its condition asks for"
                        .formatted(batch.table())))
        .stream()
        .toList();
  }
}
