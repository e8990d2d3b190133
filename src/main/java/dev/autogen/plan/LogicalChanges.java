package dev.autogen.plan;

import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups operations so that each group is one logical change of the model. */
final class LogicalChanges {
  private final Map<Object, Integer> groupOf = new HashMap<>();
  private int groups;

  private LogicalChanges() {}

  /**
   * Groups operations.
   *
   * @param ordered the operations in an order in which they can run
   * @param renamesTogether whether all renames are one change
   * @return the groups in an order in which they can run, their operations in the given order
   */
  static List<List<Operation>> of(List<Operation> ordered, boolean renamesTogether) {
    SharedObjects shared = new SharedObjects(ordered, renamesTogether);
    LogicalChanges changes = new LogicalChanges();
    ordered.forEach(operation -> changes.object(shared.objects(operation)));
    Map<Integer, List<Operation>> found = new LinkedHashMap<>();
    for (Operation operation : ordered) {
      Object object = shared.objects(operation).iterator().next();
      found.computeIfAbsent(changes.groupOf.get(object), group -> new ArrayList<>()).add(operation);
    }
    return found.values().stream()
        .sorted(Comparator.comparing(group -> ordered.indexOf(mainOperation(group))))
        .toList();
  }

  /** The main operation of a group: not one that only drops something temporarily. */
  static Operation mainOperation(List<Operation> group) {
    return group.stream()
        .filter(
            operation ->
                !(operation instanceof DropView
                    || operation instanceof DropConstraint
                    || operation instanceof DropIndex))
        .findFirst()
        .orElse(group.get(0));
  }

  /** Whether a rename starts from the name that an earlier rename of the same object has given. */
  static boolean endsSwap(Operation rename, List<Operation> operations) {
    boolean renames =
        rename instanceof RenameTable
            || rename instanceof RenameColumn
            || rename instanceof RenameSequence;
    return renames
        && operations.subList(0, operations.indexOf(rename)).stream()
            .anyMatch(
                earlier ->
                    earlier.getClass().equals(rename.getClass())
                        && earlier.subject().equals(rename.reverse().subject()));
  }

  /** Joins all groups that share an object. */
  private void object(Set<Object> objects) {
    int group = groups++;
    Set<Integer> joined =
        objects.stream().map(groupOf::get).filter(Objects::nonNull).collect(Collectors.toSet());
    groupOf.replaceAll((object, old) -> joined.contains(old) ? group : old);
    objects.forEach(object -> groupOf.put(object, group));
  }
}
