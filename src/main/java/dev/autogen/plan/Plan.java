package dev.autogen.plan;

import dev.autogen.operation.Operation;
import dev.autogen.safety.Hazard;
import java.util.List;

/**
 * How to get from one schema to another and back.
 *
 * @param operations what changes, in the order of the upgrade
 * @param hazards what a reviewer should know of the upgrade
 */
public record Plan(
    List<Operation> operations, Section upgrade, Section downgrade, List<Hazard> hazards) {
  public Plan {
    operations = List.copyOf(operations);
    hazards = List.copyOf(hazards);
  }

  /** What it is about, in the words of its most telling change. */
  public String subject() {
    return operations.isEmpty() ? "nothing" : LogicalChanges.heart(operations).summary();
  }
}
