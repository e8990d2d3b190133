package dev.autogen.plan;

import dev.autogen.operation.Operation;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.SafetyRules;
import dev.autogen.safety.Situation;
import dev.autogen.safety.Values;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Operations to a plan: ordered, expanded into safe steps, for both directions. */
public final class Planner {
  private Planner() {}

  /** The operations in an order in which they can run. */
  public static List<Operation> ordered(List<Operation> operations) {
    return OperationOrder.sorted(operations);
  }

  /**
   * Plans the way from one schema to another and back.
   *
   * @param operations what {@code diff} found between the two
   * @param values what rows that are there get in columns that may not be null
   * @param traffic which tables are in use
   * @param numbering what the sequences of the second schema are for
   */
  public static Plan plan(
      List<Operation> operations,
      Schema before,
      Schema after,
      Values values,
      Traffic traffic,
      Numbering numbering) {
    List<Operation> upgrade = OperationOrder.sorted(operations);
    List<Operation> downgrade = new ArrayList<>(upgrade.stream().map(Operation::reverse).toList());
    Collections.reverse(downgrade);
    Expansion expansion = new Expansion(upgrade, before, after, values, numbering, traffic);
    List<Hazard> hazards =
        new ArrayList<>(
            SafetyRules.check(
                upgrade,
                new Situation(
                    before,
                    after,
                    values,
                    traffic.sizes(),
                    numbering,
                    expansion.shadows().columns())));
    hazards.addAll(expansion.shadows().hazards());
    return new Plan(
        upgrade,
        expansion.section(),
        new Expansion(
                downgrade,
                after,
                before,
                new NeutralValues(before),
                LostNumbering.of(upgrade, before, numbering),
                traffic)
            .section(),
        hazards);
  }

  /** The same where nothing is known of what sequences are for. */
  public static Plan plan(
      List<Operation> operations, Schema before, Schema after, Values values, Traffic traffic) {
    return plan(operations, before, after, values, traffic, Numbering.NONE);
  }
}
