package dev.autogen.plan;

import dev.autogen.operation.Operation;
import dev.autogen.safety.Hazard;
import java.util.List;

/**
 * The upgrade from one schema to another, and its downgrade.
 *
 * @param operations the changes, in the order of the upgrade
 * @param hazards the hazards that a reviewer should know
 */
public record Plan(
    List<Operation> operations, Section upgrade, Section downgrade, List<Hazard> hazards) {
  public Plan {
    operations = List.copyOf(operations);
    hazards = List.copyOf(hazards);
  }

  /** The summary of its main operation. */
  public String subject() {
    return operations.isEmpty() ? "nothing" : LogicalChanges.mainOperation(operations).summary();
  }
}
