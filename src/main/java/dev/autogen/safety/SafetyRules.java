package dev.autogen.safety;

import dev.autogen.operation.Operation;
import java.util.List;

/** All rules, in the order of their codes. */
public final class SafetyRules {
  private static final List<SafetyRule> RULES =
      List.of(
          new DroppedTable(),
          new DroppedColumn(),
          new RemovedLabels(),
          new DroppedAttribute(),
          new RoundedColumn(),
          new BackfilledColumn(),
          new UnknownValue(),
          new SharedNumbers(),
          new ConvertedColumn(),
          new UniqueOverRows(),
          new RemadeView(),
          new SwappedType(),
          new OrphanedRows(),
          new UnfitValues(),
          new RejectedRows());

  private SafetyRules() {}

  /** What the operations may do, in the order of the operations. */
  public static List<Hazard> check(List<Operation> operations, Situation situation) {
    return operations.stream()
        .flatMap(
            operation -> RULES.stream().flatMap(rule -> rule.check(operation, situation).stream()))
        .toList();
  }
}
