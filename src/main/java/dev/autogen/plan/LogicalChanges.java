package dev.autogen.plan;

import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Operations in groups: what one change of the model takes is together, and nothing else. */
final class LogicalChanges {
  private final Map<Object, Integer> groupOf = new HashMap<>();
  private int groups;

  private LogicalChanges() {}

  /**
   * Groups operations.
   *
   * @param ordered in an order in which they can run
   * @param renamesTogether whether all renames are one change
   * @return the groups in an order in which they can run, their operations in the given order
   */
  static List<List<Operation>> of(List<Operation> ordered, boolean renamesTogether) {
    OperationDependents entanglement = new OperationDependents(ordered, renamesTogether);
    LogicalChanges changes = new LogicalChanges();
    ordered.forEach(operation -> changes.tie(entanglement.ties(operation)));
    Map<Integer, List<Operation>> found = new LinkedHashMap<>();
    for (Operation operation : ordered) {
      Object tie = entanglement.ties(operation).iterator().next();
      found.computeIfAbsent(changes.groupOf.get(tie), group -> new ArrayList<>()).add(operation);
    }
    return found.values().stream()
        .sorted(Comparator.comparing(group -> ordered.indexOf(heart(group))))
        .toList();
  }

  /** What a group is about: what steps aside does so when the group has its turn. */
  static Operation heart(List<Operation> group) {
    return group.stream()
        .filter(
            operation ->
                !(operation instanceof DropView
                    || operation instanceof DropConstraint
                    || operation instanceof DropIndex))
        .findFirst()
        .orElse(group.get(0));
  }

  /** What two operations share makes one group of theirs. */
  private void tie(Set<Object> ties) {
    int group = groups++;
    Set<Integer> joined =
        ties.stream().map(groupOf::get).filter(Objects::nonNull).collect(Collectors.toSet());
    groupOf.replaceAll((tie, old) -> joined.contains(old) ? group : old);
    ties.forEach(tie -> groupOf.put(tie, group));
  }
}
